import { MADE_BY, OPERATED_BY } from './category-names.ts';
import type { PageModel } from './page-model.ts';

/** Where a text stands: the site's own name, who runs it, the title, its description, headings, buttons, edges, the rest. */
export type Zone = 'site' | 'operator' | 'title' | 'name' | 'heading' | 'press' | 'edge' | 'body';

export type Zones = Readonly<Record<Zone, string>>;

/** The page's texts by where they stand. */
export function zonesOf(page: PageModel): Zones {
  const { topic, site } = partsOfTitle(page.title);
  const zones: Record<Zone, string[]> = {
    site: [site],
    operator: operatorsOf(page),
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

/** A title of one part is the site's own name where it ends like one. */
const SITE_TITLE =
  /(?:[网站馆局厅]|官网|首页|平台|门户|商城|银行|医院|公司|集团|政府|中心)(?:首页|官网|网站)?\s*$/;

/** Titles name the topic first and the site last: "60万账号外泄？_新浪财经_新浪网", "网上值机 - 昆明市长水机场". */
function partsOfTitle(title: string): { topic: string; site: string } {
  const parts = title.split(/\s*[_|｜]\s*|\s+[-–—·]\s+|\s*--+\s*/).filter((part) => part !== '');
  if (parts.length < 2) return { topic: title, site: SITE_TITLE.test(title) ? title : '' };
  return { topic: parts[0] ?? '', site: parts.slice(1).join(' ') };
}

/** What a site is shows at its beginning and its end; the rest only costs time. */
const LONGEST_ZONE = 9_000;

function ends(text: string): string {
  return text.length <= LONGEST_ZONE
    ? text
    : `${text.slice(0, LONGEST_ZONE * 0.7)}\n${text.slice(-LONGEST_ZONE * 0.3)}`;
}

/** So much around the words beside which a site names those who run it. */
const AROUND = 30;
/** Longer texts tell of who ran something else. */
const LONGEST_LINE = 160;
/** Who runs a site stands at its beginning or its end. */
const AT_ENDS = 80;
/** Pictures so early in a page are its sign. */
const EARLY = 12;

/** What a site says of itself: the lines about who runs it, and the words of its sign. */
function operatorsOf(page: PageModel): string[] {
  const lines: string[] = [];
  const { blocks } = page;
  for (const { text, tag, index } of [
    ...blocks.slice(0, AT_ENDS),
    ...blocks.slice(AT_ENDS).slice(-AT_ENDS),
  ]) {
    if (tag === 'img' && index < EARLY) lines.push(text);
    const found = text.length <= LONGEST_LINE ? OPERATED_BY.exec(text) : null;
    if (!found) continue;
    const line = text.slice(Math.max(0, found.index - AROUND), found.index + found[0].length + AROUND);
    lines.push(line.replace(MADE_BY, ''));
  }
  return [...new Set(lines)];
}

function mapZones<T, U>(zones: Readonly<Record<Zone, T>>, change: (value: T) => U): Record<Zone, U> {
  const { site, operator, title, name, heading, press, edge, body } = zones;
  return {
    site: change(site),
    operator: change(operator),
    title: change(title),
    name: change(name),
    heading: change(heading),
    press: change(press),
    edge: change(edge),
    body: change(body),
  };
}
