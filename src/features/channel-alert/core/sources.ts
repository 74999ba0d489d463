/** Who is worth more as a source, the best first; whoever is in none of these comes last. */
const RANKS: readonly RegExp[] = [
  /(?:^|\.)gov\.cn$/,
  /(?:^|\.)(?:people|xinhuanet|news|cctv|chinanews|legaldaily|gmw|ce|china)\.(?:com\.)?c(?:n|om)/,
  /(?:^|\.)(?:org|edu)\.cn$|(?:^|\.)12306\.cn$/,
  /^(?:国办发|[\u4e00-\u9fff]{1,6}[〔[]\d{4})|^《/,
  /github\.com|open data/,
];

/** Open lists of numbers have names that say nothing to a reader. */
const OPEN_LIST = /github\.com|open data/;

/** The one source to name beside a number, in words that a reader can do something with. */
export function sourceToName(sources: readonly string[], openList: string): string {
  const rank = (source: string): number => {
    const at = RANKS.findIndex((pattern) => pattern.test(source));
    return at < 0 ? RANKS.length : at;
  };
  const [best = ''] = [...sources].sort((a, b) => rank(a) - rank(b));
  return OPEN_LIST.test(best) ? openList : best;
}
