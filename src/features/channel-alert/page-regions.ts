import type { Region } from './core/page-model.ts';

/** Tags that say by themselves what part of a page they are. */
export const REGION_OF_TAG: Readonly<Record<string, Region>> = {
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  article: 'article',
  blockquote: 'quote',
  q: 'quote',
  main: 'main',
};

const REGION_OF_ROLE: Readonly<Record<string, Region>> = {
  navigation: 'nav',
  menubar: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  article: 'article',
  main: 'main',
};

/** Class names and ids by which sites without landmarks tell their parts apart. */
const REGION_OF_NAME: readonly (readonly [RegExp, Region])[] = [
  [/(^|[\s_-])(foot|footer|copyright|bottom)([\s_-]|$)/i, 'footer'],
  [/(^|[\s_-])(nav|navbar|navigation|menu|crumbs?|breadcrumbs?)([\s_-]|$)/i, 'nav'],
  [/(^|[\s_-])(comments?|reply|replies|gentie|pinglun)([\s_-]|$)/i, 'comment'],
  [/(^|[\s_-])(article|post|entry|news)[\s_-]?(content|body|text|detail)([\s_-]|$)/i, 'article'],
];

/** Tags that sites divide their pages with; the names of others are not looked at. */
export const DIVIDERS = new Set(
  'address article aside blockquote center div dl footer form header main nav ol q section table td ul'.split(
    ' ',
  ),
);

/** The region that an element opens, or undefined. Names come back on thousands of elements: `memo` keeps them. */
export function regionOf(element: Element, memo: Map<string, Region | undefined>): Region | undefined {
  const role = element.getAttribute('role');
  const named = REGION_OF_TAG[element.localName] ?? (role === null ? undefined : REGION_OF_ROLE[role]);
  if (named) return named;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name.length < 4) return undefined;
  if (!memo.has(name)) memo.set(name, REGION_OF_NAME.find(([pattern]) => pattern.test(name))?.[1]);
  return memo.get(name);
}

/** The region in which an element stands. */
export function regionAround(element: Element): Region {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const region = regionOf(at, new Map());
    if (region) return region;
  }
  return 'main';
}
