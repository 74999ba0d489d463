import type { SiteCategory } from './category-words';
import type { PageModel } from './page-model';
import { LONGEST_NAME, SCENARIO_WORDS, type Scenario } from './scenario-words';

/** What somebody can do on a page, and whether it is a place for doing at all rather than for reading. */
export interface Doing {
  readonly scenarios: readonly Scenario[];
  readonly isActionable: boolean;
}

/** Fields that anybody's page has: they make no task of it. */
const SEARCH = /搜索|搜一下|检索|关键[词字]|站内|百度|[Ss]earch/;
const FIELDS = new Set(['text', 'password', 'tel', 'number', 'date', 'email', 'radio', 'checkbox', 'label']);

/** The scenarios of a page, in the order of the table; empty where there is nothing but reading. */
export function scenariosOf(page: PageModel, category: SiteCategory): Doing {
  const names = shortNames(page);
  const scenarios = SCENARIO_WORDS.filter(([, words]) => names.some((name) => words.test(name))).map(
    ([scenario]) => scenario,
  );
  const isForReading = category === 'news' || category === 'other' || (isArticle(page) && !hasForm(page));
  return { scenarios, isActionable: !isForReading && (scenarios.length > 0 || hasForm(page)) };
}

function shortNames(page: PageModel): string[] {
  return [
    page.title,
    ...page.controls.map((control) => control.text),
    ...page.links.map((link) => link.text),
    ...page.blocks.filter((block) => !block.linked).map((block) => block.text),
  ].filter((text, at) => at === 0 || (text !== '' && text.length <= LONGEST_NAME));
}

function hasForm(page: PageModel): boolean {
  return (
    page.controls.filter((control) => FIELDS.has(control.type) && !SEARCH.test(control.text)).length >= 2
  );
}

/** Prose in several long paragraphs: a notice, a report, a description. */
function isArticle(page: PageModel): boolean {
  const body = page.blocks.filter((block) => block.region !== 'footer' && !block.linked);
  const long = body.filter((block) => block.text.length > 70);
  const all = body.reduce((sum, block) => sum + block.text.length, 1);
  return long.length >= 3 && long.reduce((sum, block) => sum + block.text.length, 0) / all > 0.4;
}
