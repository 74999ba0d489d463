import type { PageModel } from './page-model';
import { sentencesOf } from './text';

/** What is to be done in the building after something was booked on the screen. */
const STEP = /取号|报到|签到|候诊|分诊|取票|换票|验票|缴费|交费|取药|取报告|打印报告|领取|窗口|服务台/;
const TOLD = /请|凭|持|到|至|前往|需/;
const ON_SCREEN = /点击|登录|小程序|公众号|APP|网站|下载/i;
const LONGEST = 60;
const MOST = 5;

/** "到医院怎么取号": what the page says is done on the spot, in its words and order. */
export function findVisitSteps(page: PageModel): string[] {
  const steps = new Set<string>();
  for (const { text, region, linked } of page.blocks) {
    if (linked || region === 'comment' || region === 'nav' || !STEP.test(text)) continue;
    for (const sentence of sentencesOf(text)) {
      const isStep = STEP.test(sentence) && TOLD.test(sentence) && !ON_SCREEN.test(sentence);
      if (isStep && sentence.length <= LONGEST && !/[？?]$/.test(sentence)) steps.add(sentence);
      if (steps.size >= MOST) return [...steps];
    }
  }
  return [...steps];
}
