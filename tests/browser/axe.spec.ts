import { expect } from '@playwright/test';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { findAxeViolations, test } from '../support.ts';

test('axe-core finds nothing on the bar and its menus', async ({ visit, page }) => {
  await visit('<!DOCTYPE html><html lang="zh-CN"><title>练习</title><main><h1>练习</h1></main></html>');
  await openOverlay(page, { inPage: true });
  expect(await findAxeViolations(page, 'elder-overlay')).toEqual([]);
  const bar = await openOverlay(page);
  for (const menu of await bar.locator('[aria-expanded]').all()) {
    await menu.click();
    expect(await findAxeViolations(page, 'elder-overlay')).toEqual([]);
  }
});

/** A page that every tool has something to do with: an article, a form, no phone. */
const HOSPITAL = `<!DOCTYPE html><html lang="zh-CN"><title>练习医院</title><main><h1>预约挂号须知</h1>
${'<p>就诊人凭本人有效身份证件预约，每位就诊人同一就诊日同一科室只能预约一个号源，请按时到诊室门口候诊。</p>'.repeat(6)}
<form><label>姓名 <input name="xm" required></label><label>手机 <input name="sj"></label><button>预约</button></form>
</main></html>`;

for (const tool of ['朗读', '简洁']) {
  test(`axe-core finds nothing on the panel of ${tool}`, async ({ visit, page, overlay }) => {
    await visit(HOSPITAL);
    await (await overlay()).getByRole('button', { name: tool, exact: true }).click();
    await (await overlay()).locator('.elder-panel').waitFor();
    await openOverlay(page, { inPage: true });
    expect(await findAxeViolations(page, 'elder-overlay')).toEqual([]);
  });
}

for (const tool of ['一键呼叫', '一步一步填', '电话和柜台', '声音医生']) {
  test(`axe-core finds nothing on the panel of ${tool}`, async ({ visit, page, overlay }) => {
    await visit(HOSPITAL);
    await (await overlay()).getByRole('button', { name: '帮我', exact: true }).click();
    await (await overlay()).getByRole('button', { name: tool, exact: true }).click();
    await (await overlay()).getByRole('heading', { level: 2 }).first().waitFor();
    await openOverlay(page, { inPage: true });
    expect(await findAxeViolations(page, 'elder-overlay')).toEqual([]);
  });
}

for (const own of ['popup.html', 'setup.html']) {
  test(`axe-core finds nothing on ${own}`, async ({ page, elder }) => {
    await page.goto(`chrome-extension://${elder.id}/${own}`);
    await page.getByRole('heading').first().waitFor();
    expect(await findAxeViolations(page, 'html')).toEqual([]);
  });
}
