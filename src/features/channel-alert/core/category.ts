import type { ChannelCategory } from '@/channels/schema';
import {
  CATEGORY_OF_CHANNEL,
  CATEGORY_WORDS,
  FINER_WORDS,
  type FinerCategory,
  HOST_PATTERNS,
  NEWS_SITE,
  NEWS_WORDS,
  SITE_CATEGORIES,
  type SiteCategory,
} from './category-words';
import type { PageModel } from './page-model';

export interface Category {
  readonly site: SiteCategory;
  readonly finer?: FinerCategory;
  /** How sure: the share of the winner in the two best scores, 0.5–1. */
  readonly certainty: number;
}

type Zone = 'site' | 'title' | 'name' | 'heading' | 'press' | 'edge' | 'body';

/** How much a word counts by where it stands: what a site calls itself counts most, what it writes about least. */
const ZONE_WEIGHT: Readonly<Record<Zone, number>> = {
  site: 8,
  title: 4,
  name: 2,
  heading: 2.5,
  press: 2,
  edge: 1.5,
  body: 1,
};

/** A word that comes back often says little more than one that comes back thrice. */
const MOST_PER_ZONE = 3;

/** Points that a host gives, about as much as a title full of words. */
const HOST_POINTS = 25;
/** Below this nothing on the page tells what it is. */
const LEAST_POINTS = 5;

function zonesOf(page: PageModel): Readonly<Record<Zone, string>> {
  const { topic, site } = partsOfTitle(page.title);
  const zones: Record<Zone, string[]> = {
    site: [site],
    title: [topic],
    name: [page.description],
    heading: [],
    press: [],
    edge: [],
    body: [],
  };
  for (const block of page.blocks) {
    if (/^h[1-4]$/.test(block.tag)) zones.heading.push(block.text);
    else if (block.region === 'nav' || block.region === 'header' || block.region === 'footer')
      zones.edge.push(block.text);
    else zones.body.push(block.text);
  }
  for (const control of page.controls) zones.press.push(control.text);
  return mapZones(zones, (texts) => ends(texts.join('\n')));
}

/** Titles name the topic first and the site last: "60万账号外泄？_新浪财经_新浪网", "网上值机 - 昆明市长水机场". */
function partsOfTitle(title: string): { topic: string; site: string } {
  const parts = title.split(/\s*[_|｜]\s*|\s+[-–—·]\s+|\s*--+\s*/).filter((part) => part !== '');
  if (parts.length < 2) return { topic: title, site: '' };
  return { topic: parts[0] ?? '', site: parts.slice(1).join(' ') };
}

/** What a site is shows at its beginning and its end; the rest only costs time. */
const LONGEST_ZONE = 9_000;

function ends(text: string): string {
  return text.length <= LONGEST_ZONE
    ? text
    : `${text.slice(0, LONGEST_ZONE * 0.7)}\n${text.slice(-LONGEST_ZONE * 0.3)}`;
}

function mapZones<T, U>(zones: Readonly<Record<Zone, T>>, change: (value: T) => U): Record<Zone, U> {
  const { site, title, name, heading, press, edge, body } = zones;
  return {
    site: change(site),
    title: change(title),
    name: change(name),
    heading: change(heading),
    press: change(press),
    edge: change(edge),
    body: change(body),
  };
}

function pointsOf(
  words: readonly (readonly [number, RegExp])[],
  zones: Readonly<Record<Zone, string>>,
): number {
  let points = 0;
  for (const [weight, pattern] of words) {
    for (const zone of Object.keys(ZONE_WEIGHT) as Zone[]) {
      const found = zones[zone].match(pattern);
      if (!found) continue;
      const kinds = new Set(found).size;
      points +=
        weight * ZONE_WEIGHT[zone] * Math.min(MOST_PER_ZONE, kinds * 0.6 + Math.log2(1 + found.length) * 0.4);
    }
  }
  return points;
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
    add(category as SiteCategory, pointsOf(words, zones));
  const prose = proseShare(page);
  add('news', pointsOf(NEWS_WORDS, zones) * (0.5 + prose));
  if (NEWS_SITE.test(zones.site)) add('news', HOST_POINTS);
  add('other', LEAST_POINTS);
  const ofChannel = known && CATEGORY_OF_CHANNEL[known];
  if (ofChannel) add(ofChannel, HOST_POINTS * 2);
  for (const [category, pattern] of HOST_PATTERNS) if (pattern.test(page.host)) add(category, HOST_POINTS);
  return best(scores, zones);
}

function best(scores: ReadonlyMap<SiteCategory, number>, zones: Readonly<Record<Zone, string>>): Category {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return { site: 'other', certainty: 0.5 };
  const finer = finerOf(first[0], zones);
  const certainty = first[1] / (first[1] + (second?.[1] ?? 0) || 1);
  return { site: first[0], certainty, ...(finer ? { finer } : {}) };
}

function finerOf(site: SiteCategory, zones: Readonly<Record<Zone, string>>): FinerCategory | undefined {
  const scored = FINER_WORDS.filter(([, category]) => category === site).map(
    ([finer, , pattern]) => [finer, pointsOf([[1, pattern]], zones)] as const,
  );
  const top = scored.sort((a, b) => b[1] - a[1])[0];
  return top && top[1] >= 2 ? top[0] : undefined;
}
