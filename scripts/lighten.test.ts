import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { lighten } from './lighten.ts';

const FILE = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const PARAGRAPH = '<p>请您带好身份证和医保卡，早上八点到三号窗口办理，人多的时候请您在旁边坐一坐。</p>';
const PAGE = `<title>挂号通知 - 某医院</title><meta property="og:title" content="挂号通知">
<nav><a href=/>首页</a><a href=/>新闻</a></nav><article><h1>挂号通知</h1><span class=byline>张三</span>
${PARAGRAPH.repeat(8)}<table><tr><td>上午<td>八点</table><figure><img data-src=/a.jpg><noscript><img src=/a.jpg></noscript></figure>
${PARAGRAPH.repeat(8)}<ul class=related><li><a href=/>别的</a></ul></article><footer>版权</footer>`;

/** Readability as it is shipped. */
function lightReadability(): typeof Readability {
  const code = lighten().transform(readFileSync(FILE, 'utf8'), FILE) ?? '';
  const module = { exports: {} };
  new Function('module', code)(module);
  return module.exports as typeof Readability;
}

it('what is shipped of Readability finds the same title and text as all of it', () => {
  const parse = (Reader: typeof Readability) => {
    const page = new DOMParser().parseFromString(PAGE, 'text/html');
    const found = new Reader<Node>(page, {
      serializer: (node) => node,
      keepClasses: true,
      disableJSONLD: true,
    }).parse();
    return [found?.title, found?.content?.textContent?.replace(/\s+/gu, '')];
  };
  const light = lightReadability();
  expect(parse(light)).toEqual(parse(Readability));
  expect(parse(light)[1]).toContain('人多的时候');
  expect(light.toString().length).toBeLessThan(Readability.toString().length);
});
