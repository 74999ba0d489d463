import type { Block, PageModel } from './page-model.ts';
import { GOING, NO_WAY, ON_SCREEN, PLACES, STAFFED, VISITS } from './place-words.ts';
import { sentencesOf } from './text.ts';

/** A sentence that names a place where a person helps. */
export interface Evidence {
  readonly evidence: string;
  readonly block: number;
}

/** Shorter texts are names of links and buttons: 网点查询 leads somewhere, but names no counter. */
const SHORTEST = 9;

/** A block without any of this names no place: it is not taken apart. */
const MATTER = /[厅网窗售柜店台处站办委所局馆院社构位线现员]|服务|中心|缴费点/;

/** Whether one sentence says that something can be done at a counter, hall, branch or station. */
export function namesCounter(sentence: string): boolean {
  if (sentence.length < SHORTEST || /[?？]$/.test(sentence)) return false;
  const clauses = clausesOf(sentence.replace(ON_SCREEN, ''));
  return clauses.some((clause, at) => {
    if (!MATTER.test(clause)) return false;
    const isNamed =
      STAFFED.test(clause) ||
      GOING.test(clause) ||
      (PLACES.test(clause) && VISITS.test(clauses.slice(Math.max(0, at - 1), at + 2).join('，')));
    return isNamed && !NO_WAY.test(clause);
  });
}

function clausesOf(sentence: string): string[] {
  return sentence.split(/[，,]/);
}

/** The page's sentences that lead to a counter. */
export function findCounters(page: PageModel): Evidence[] {
  return page.blocks.flatMap((block, at) => countersIn(block, page.blocks[at + 1]));
}

function countersIn(block: Block, next: Block | undefined): Evidence[] {
  if (block.region === 'comment' || (block.linked && !/[。，；]/.test(block.text))) return [];
  const mayName = block.text.length >= SHORTEST && MATTER.test(block.text);
  const found = mayName ? sentencesOf(block.text).filter(namesCounter) : [];
  if (found.length > 0) return found.map((evidence) => ({ evidence, block: block.index }));
  return isAddressed(block, next)
    ? [{ evidence: `${block.text} ${next?.text ?? ''}`, block: block.index }]
    : [];
}

const NAMED_PLACE =
  /(?:营业[厅所部]|网点|(?:服务|办事|收费|业务)?[大]?厅|支行|分行|储蓄所|分理处|服务[中站]心?|代售点|[售收]\S{0,2}处|窗口)[：:]?$/;
const ADDRESS =
  /^(?:地址|营业时间|地点|位置)\s*[：:]|[路街道巷镇乡村][^，。]{0,14}\d+号?|\d+号(?:楼|[^，。]{0,6}层)/;
const LONGEST_PLACE = 30;

/** "孺子路营业厅" over or beside "地址：孺子路329号". */
function isAddressed(block: Block, next: Block | undefined): boolean {
  return (
    block.text.length <= LONGEST_PLACE &&
    NAMED_PLACE.test(block.text) &&
    next !== undefined &&
    next.text.length <= LONGEST_PLACE * 2 &&
    ADDRESS.test(next.text)
  );
}
