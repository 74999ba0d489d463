import type { SiteCategory } from './category-words.ts';
import type { PageModel } from './page-model.ts';
import { LONGEST_NAME, SCENARIO_WORDS, type Scenario } from './scenario-words.ts';

/** What somebody can do on a page, and whether it is a place for doing at all rather than for reading. */
export interface Doing {
  readonly scenarios: readonly Scenario[];
  readonly isActionable: boolean;
}

/** Fields that anybody's page has: they make no task of it. */
const SEARCH = /搜索|搜一下|检索|关键[词字]|站内|百度|[Ss]earch/;
const FIELDS = new Set(['text', 'password', 'tel', 'number', 'date', 'email', 'radio', 'checkbox', 'label']);

/** A page that leads to so many kinds of tasks is an entrance, whatever prose it has beside them. */
const TASKS_OF_A_PORTAL = 4;

/** The scenarios of a page, in the order of the table; empty where there is nothing but reading. */
export function scenariosOf(page: PageModel, category: SiteCategory): Doing {
  const names = shortNames(page).join('\n');
  const scenarios = SCENARIO_WORDS.filter(([, words]) => words.test(names)).map(([scenario]) => scenario);
  const isPortal = scenarios.length >= TASKS_OF_A_PORTAL;
  const isToRead = !isPortal && isArticle(page) && !hasForm(page) && !asksToAct(page);
  const isForReading = category === 'news' || category === 'other' || isToRead;
  return { scenarios, isActionable: !isForReading && (scenarios.length > 0 || hasForm(page)) };
}

/** Each name once, and without its numbers: lists say the same on every line. */
function shortNames(page: PageModel): string[] {
  const names = new Set([page.title]);
  const add = (text: string): void => {
    if (text !== '' && text.length <= LONGEST_NAME) names.add(text.replace(/\d+/g, ''));
  };
  for (const control of page.controls) add(control.text);
  for (const link of page.links) add(link.text);
  for (const block of page.blocks) if (!block.linked) add(block.text);
  return [...names];
}

function hasForm(page: PageModel): boolean {
  return (
    page.controls.filter((control) => FIELDS.has(control.type) && !SEARCH.test(control.text)).length >= 2
  );
}

/** A notice that ends in a task: "报名请微信扫描二维码". */
const ASKING =
  /(?:报名|预约|购票|缴费|申请|办理|登记|领取)[^。；，]{0,6}请[^。；，]{0,8}(?:扫|登录|点击|关注|下载|填写)|请[^。；，]{0,8}(?:扫码|扫描|登录|关注|下载)[^。；，]{0,14}(?:报名|预约|购票|缴费|申请|办理|登记|领取)/;

function asksToAct(page: PageModel): boolean {
  return page.blocks.some(({ text, linked, region }) => !linked && region !== 'comment' && ASKING.test(text));
}

/** Prose in several long paragraphs: a notice, a report, a description. */
function isArticle(page: PageModel): boolean {
  let all = 1;
  let paragraphs = 0;
  let prose = 0;
  for (const { text, region, linked } of page.blocks) {
    if (region === 'footer' || linked) continue;
    all += text.length;
    if (text.length <= 70) continue;
    paragraphs += 1;
    prose += text.length;
  }
  return paragraphs >= 3 && prose / all > 0.4;
}
