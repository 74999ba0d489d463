import { expect, type Locator, type Page } from '@playwright/test';
import { openFormSteps } from '../form-walk.ts';
import { test } from '../support.ts';

const FIELDS: Readonly<Record<string, (at: number) => string>> = {
  'fields with labels': (at) => `<p><label>问题 ${at} <input name="a${at}" required></label></p>`,
  'fields named by words in other boxes': (at) =>
    `<div><div><span>问题 ${at}</span></div><div><div><input name="a${at}"></div></div></div>`,
  'lists of forty': (at) =>
    `<p>地区 ${at} <select name="a${at}">${'<option>北京市</option>'.repeat(40)}</select></p>`,
};

/** What one opening took: seconds of script on the page's thread (others' load does not count), and forced layouts. */
async function costOfOpening(page: Page, bar: Locator): Promise<{ script: number; layouts: number }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (name: string): Promise<number> =>
    (await cdp.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? 0;
  const before = [await read('ScriptDuration'), await read('LayoutCount')] as const;
  await openFormSteps(bar);
  await bar.getByRole('heading', { level: 1 }).waitFor();
  return {
    script: (await read('ScriptDuration')) - before[0],
    layouts: (await read('LayoutCount')) - before[1],
  };
}

for (const [name, field] of Object.entries(FIELDS)) {
  test(`opening a form does not lay the page out again for each of its ${name}`, async ({
    visit,
    page,
    overlay,
  }) => {
    const layouts: number[] = [];
    for (const count of [10, 100]) {
      const fields = Array.from({ length: count }, (_, at) => field(at)).join('');
      await visit(
        `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><form>${fields}<button>提交</button></form>`,
      );
      const cost = await costOfOpening(page, await overlay());
      layouts.push(cost.layouts);
      process.stdout.write(
        `${count} ${name}: ${Math.round(cost.script * 1000)} ms of script, ${cost.layouts} layouts\n`,
      );
    }
    // The menu, the panel and its focus take a handful, whatever stands in the page.
    expect(layouts[1]).toBeLessThanOrEqual((layouts[0] ?? 0) + 6);
  });
}
