import type { Block, PageModel } from './page-model.ts';

/** What a warning is about, and what makes it one and no report of one. */
const DANGER =
  /(?:暴雨|台风|大风|雷电|高温|寒潮|暴雪|冰雹|山洪|洪水|泥石流|地质灾害|森林火险|地震|海啸)[^，。]{0,10}(?:[红橙黄蓝]色)?预警|[红橙黄蓝]色预警|紧急(?:疏散|撤离|避险|通知)|(?:停水|停电|停气|停暖)(?:通知|公告|通告|预告)/;
const REPORTED = /记者|演练|宣传|培训|知识|解除|回顾|工作|部署|会议|来源|如何|怎么|？/;
const LONGEST = 90;
/** A warning to everybody stands at the top. */
const AT_TOP = 40;

/** The page's own warnings, word for word; a headline in a list or a report of one is none. */
export function findWarnings(page: PageModel): Block[] {
  return page.blocks
    .slice(0, AT_TOP)
    .filter(({ text, region, linked }) => !linked && region !== 'comment' && isWarning(text));
}

function isWarning(text: string): boolean {
  return text.length <= LONGEST && DANGER.test(text) && !REPORTED.test(text);
}
