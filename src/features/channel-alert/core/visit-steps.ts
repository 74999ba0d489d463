import { namesCounter } from './counters.ts';
import type { PageModel } from './page-model.ts';
import { sentencesOf } from './text.ts';

/** What is to be done in the building after something was booked on the screen. */
const STEP = /取号|报到|签到|候诊|分诊|取票|换票|验票|缴费|交费|取药|取报告|领取|窗口|服务台/;
/** A step that says by itself that somebody goes there. */
const ON_THE_SPOT =
  /(?:凭|持|拿|到|至)[^，。；]{0,16}(?:取号|报到|签到|候诊|分诊|取票|换票|验票|取药|取报告)/;
const NO_STEP = /点击|登录|小程序|公众号|APP|网站|下载|无需|不需|免去|如何|红包|疑问/i;
const LONGEST = 60;
const MOST = 5;

/** "到医院怎么取号": what the page says is done on the spot, in its words and order. */
export function findVisitSteps(page: PageModel): string[] {
  const steps = new Set<string>();
  for (const { text, region, linked } of page.blocks) {
    if (linked || region === 'comment' || region === 'nav' || !STEP.test(text)) continue;
    for (const sentence of sentencesOf(text)) if (isStep(sentence)) steps.add(sentence);
    if (steps.size >= MOST) break;
  }
  return [...steps].slice(0, MOST);
}

function isStep(sentence: string): boolean {
  return (
    sentence.length <= LONGEST &&
    STEP.test(sentence) &&
    !NO_STEP.test(sentence) &&
    !/[？?]$/.test(sentence) &&
    (ON_THE_SPOT.test(sentence) || namesCounter(sentence))
  );
}
