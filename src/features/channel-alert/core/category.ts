import type { ChannelCategory } from '@/channels/schema';
import {
  CATEGORY_OF_CHANNEL,
  HOST_PATTERNS,
  NEWS_SIGNED,
  NEWS_SITE,
  OPERATOR_NAMES,
} from './category-names.ts';
import {
  CATEGORY_WORDS,
  FINER_WORDS,
  type FinerCategory,
  NEWS_WORDS,
  SITE_CATEGORIES,
  type SiteCategory,
} from './category-words.ts';
import { type Zone, type Zones, zonesOf } from './category-zones.ts';
import type { PageModel } from './page-model.ts';

export interface Category {
  readonly site: SiteCategory;
  readonly finer?: FinerCategory;
  /** How sure: the share of the winner in the two best scores, 0.5–1. */
  readonly certainty: number;
}

/** How much a word counts by where it stands: what a site calls itself counts most, what it writes about least. */
const ZONE_WEIGHT: Readonly<Record<Zone, number>> = {
  site: 8,
  operator: 4,
  title: 4,
  name: 2,
  heading: 2.5,
  press: 2,
  edge: 1.5,
  body: 1,
};

const EVERYWHERE = Object.keys(ZONE_WEIGHT) as Zone[];
/** A school or a game that is written about makes no page a school's. */
const OUTSIDE_TEXT = EVERYWHERE.filter((zone) => zone !== 'body' && zone !== 'name');

/** A word that comes back often says little more than one that comes back thrice. */
const MOST_PER_ZONE = 3;

/** Points that a host gives, about as much as a title full of words. */
const HOST_POINTS = 25;
const PUBLISHER_POINTS = 45;
/** Where a site names itself, and the points of a name there. */
const NAMING: readonly (readonly [Zone, number])[] = [
  ['site', 36],
  ['operator', 28],
  ['title', 8],
];
/** Below this nothing on the page tells what it is. */
const LEAST_POINTS = 2;

function pointsOf(
  words: readonly (readonly [number, RegExp])[],
  zones: Zones,
  where: readonly Zone[] = EVERYWHERE,
): number {
  let points = 0;
  for (const [weight, pattern] of words) {
    for (const zone of where) {
      const found = zones[zone].match(pattern);
      if (!found) continue;
      const kinds = new Set(found).size;
      points +=
        weight * ZONE_WEIGHT[zone] * Math.min(MOST_PER_ZONE, kinds * 0.6 + Math.log2(1 + found.length) * 0.4);
    }
  }
  return points;
}

/** The channels by which portals of news divide the world; so many of them side by side make one. */
const CHANNELS = new Set(
  '新闻 要闻 时政 国际 军事 社会 财经 股票 科技 体育 娱乐 汽车 房产 教育 时尚 视频'.split(' '),
);
const FEWEST_CHANNELS = 6;
const LONGEST_CHANNEL = 2;

function isPortal(page: PageModel): boolean {
  const found = new Set<string>();
  for (const { text } of page.links)
    if (text.length <= LONGEST_CHANNEL && CHANNELS.has(text)) found.add(text);
  return found.size >= FEWEST_CHANNELS;
}

/** Whether long prose is most of what the page is: an article rather than a place to do something. */
function proseShare(page: PageModel): number {
  let prose = 0;
  let all = 1;
  for (const block of page.blocks) {
    all += block.text.length;
    if (block.text.length > 60 && block.region !== 'footer') prose += block.text.length;
  }
  return prose / all;
}

/**
 * What kind of site a page belongs to, from its host, its words and its structure.
 * @param known the directory's category for the host, where it has one
 */
export function categoryOf(page: PageModel, known?: ChannelCategory): Category {
  const zones = zonesOf(page);
  const scores = new Map<SiteCategory, number>(SITE_CATEGORIES.map((category) => [category, 0]));
  const add = (category: SiteCategory, points: number) =>
    scores.set(category, (scores.get(category) ?? 0) + points);
  for (const [category, words] of Object.entries(CATEGORY_WORDS))
    add(category as SiteCategory, pointsOf(words, zones, category === 'other' ? OUTSIDE_TEXT : EVERYWHERE));
  for (const [category, names] of OPERATOR_NAMES)
    for (const [zone, points] of NAMING)
      if (zones[zone].search(names) >= 0) add(category, category === 'other' ? points / 2 : points);
  const prose = proseShare(page);
  add('news', pointsOf(NEWS_WORDS, zones) * (0.5 + prose));
  if (NEWS_SITE.test(zones.site)) add('news', PUBLISHER_POINTS);
  if (isPortal(page)) add('news', PUBLISHER_POINTS);
  if (NEWS_SIGNED.test(zones.operator)) add('news', HOST_POINTS * prose);
  add('other', LEAST_POINTS);
  const ofChannel = known && CATEGORY_OF_CHANNEL[known];
  if (ofChannel) add(ofChannel, HOST_POINTS * 2);
  for (const [category, pattern] of HOST_PATTERNS) if (pattern.test(page.host)) add(category, HOST_POINTS);
  return best(scores, zones);
}

function best(scores: ReadonlyMap<SiteCategory, number>, zones: Zones): Category {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return { site: 'other', certainty: 0.5 };
  const finer = finerOf(first[0], zones);
  const certainty = first[1] / (first[1] + (second?.[1] ?? 0) || 1);
  return { site: first[0], certainty, ...(finer ? { finer } : {}) };
}

function finerOf(site: SiteCategory, zones: Zones): FinerCategory | undefined {
  const scored = FINER_WORDS.filter(([, category]) => category === site).map(
    ([finer, , pattern]) => [finer, pointsOf([[1, pattern]], zones)] as const,
  );
  const top = scored.sort((a, b) => b[1] - a[1])[0];
  return top && top[1] >= 2 ? top[0] : undefined;
}
