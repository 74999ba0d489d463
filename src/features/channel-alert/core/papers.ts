import type { Block, PageModel } from './page-model.ts';

/** What pages call the list of papers that somebody must bring. */
const HEADING =
  /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*)?(?:办理|申请|申报|报名|登记|办事|需要?|所需|应|须)?(?:所需|需要?|提交|提供|携带|准备|应提交|需提交|需提供)?的?(?:申请|申报|办理|办事|报名)?(?:材料|资料|证件|要件)(?:清单|目录|要求)?\s*([：:].*)?$/;
/** Ways of numbering; one list keeps to one of them. */
const NUMBERINGS = [
  /^[（(]?\d{1,2}[)）、.．]\s*/,
  /^[（(][一二三四五六七八九十]{1,2}[)）]\s*/,
  /^[一二三四五六七八九十]{1,2}[、.．]\s*/,
  /^[①-⑳]\s*/,
];
/** A paper has a short name; longer texts explain. */
const LONGEST = 80;
const MOST = 20;

/** The papers to bring, in the page's own words and order; empty where it lists none. */
export function findPapers(page: PageModel): string[] {
  for (const [at, { text, region, linked }] of page.blocks.entries()) {
    if (linked || region === 'nav' || region === 'comment' || text.length > 300) continue;
    const heading = HEADING.exec(text);
    if (!heading) continue;
    const inline = (heading[1] ?? '').slice(1).trim();
    const papers = inline === '' ? listAfter(page.blocks, at) : partsOf(inline);
    if (papers.length > 0) return papers;
  }
  return [];
}

/** The list below a heading: blocks of one kind, or numbered in one way. */
function listAfter(blocks: readonly Block[], at: number): string[] {
  const first = blocks[at + 1];
  if (!first || first.linked || /^h\d$/.test(first.tag)) return [];
  const numbering = NUMBERINGS.find((pattern) => pattern.test(first.text));
  if (!numbering && (first.tag === 'p' || first.tag === 'div')) return [];
  const papers: string[] = [];
  for (const { text, tag, region, linked } of blocks.slice(at + 1, at + 1 + MOST)) {
    const isListed = numbering ? numbering.test(text) : tag === first.tag && region === first.region;
    if (!isListed || linked || text.length > LONGEST || HEADING.test(text)) break;
    papers.push(numbering ? text.replace(numbering, '').trim() : text);
  }
  return papers;
}

/** "身份证、户口本（原件、复印件）；照片两张": parentheses stay whole. */
function partsOf(text: string): string[] {
  return (text.match(/(?:[（(][^（）()]*[)）]|[^、；;。（(])+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
