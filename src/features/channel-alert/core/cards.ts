import type { PageModel } from './page-model.ts';
import { sentencesOf } from './text.ts';

/** Cards and papers that need no telephone, in the order in which an older person has them at hand. */
const CARDS = [
  '身份证',
  '社保卡',
  '社会保障卡',
  '老年卡',
  '老年证',
  '敬老卡',
  '优待证',
  '市民卡',
  '医保卡',
  '就诊卡',
  '户口簿',
  '户口本',
  '护照',
];
/** Words by which a page says that any one of several will do. */
const ANY_ONE = /均可|都可以?|皆可|任一|之一|或者?|[、/／]/;
const SHOWING = /凭|持|出示|使用|刷|携带|支持|可用/;
const NOT = /不(?:支持|接受|能|可|再)|仅限|只能|无效/;
const LONGEST = 120;

/** Cards that the page itself takes instead of a code, cards first; none where it lists fewer than two ways. */
export function findCards(page: PageModel): string[] {
  for (const { text, region, linked } of page.blocks) {
    if (linked || region === 'comment' || text.length > LONGEST || !text.includes('码')) continue;
    for (const sentence of sentencesOf(text)) {
      const cards = CARDS.filter((card) => sentence.includes(card));
      const isOffered = ANY_ONE.test(sentence) && SHOWING.test(sentence) && !NOT.test(sentence);
      if (cards.length > 0 && sentence.includes('码') && isOffered) return cards;
    }
  }
  return [];
}
