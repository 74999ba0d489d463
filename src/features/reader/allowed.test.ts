import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyAllowed } from './allowed.ts';

const HOSTILE = join(import.meta.dirname, '../../../../shared/corpus/hostile');

function copyOf(html: string): HTMLElement {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const box = document.createElement('div');
  box.append(copyAllowed(source.body, document));
  return box;
}

describe('what an article keeps', () => {
  test('its words, links, pictures and tables', () => {
    const html =
      '<h2>标题</h2><p>一段<b>话</b>，<a href="https://example.org/a">连接</a></p><img alt="图" src="https://example.org/p.png"><table><tbody><tr><td colspan="2">格</td></tr></tbody></table>';
    expect(copyOf(html).innerHTML).toBe(html);
  });

  test('the text of elements that it does not know', () => {
    expect(copyOf('<center><font color="red">通知</font></center>').innerHTML).toBe('通知');
  });
});

describe('what an article leaves out', () => {
  test.each([
    ['handlers', '<p onclick="x()">话</p>', '<p>话</p>'],
    ['styles', '<p style="position:fixed" class="a" id="b">话</p>', '<p>话</p>'],
    ['scripts', '话<script>x()</script><style>p{}</style>', '话'],
    ['addresses that run code', '<a href=" java\nscript:x()">话</a>', '<a>话</a>'],
    ['addresses that carry a page', '<a href="data:text/html,x">话</a>', '<a>话</a>'],
    ['what plays or is filled in', '<video src="v"></video><form><input value="1"></form>话', '话'],
    ['drawings that can carry scripts', '<svg><a href="javascript:x()"><text>x</text></a></svg>话', '话'],
  ])('%s', (_what, html, expected) => {
    expect(copyOf(html).innerHTML).toBe(expected);
  });
});

describe.skipIf(!existsSync(HOSTILE))('payloads of sanitiser test suites', () => {
  const payloads = existsSync(HOSTILE)
    ? readdirSync(HOSTILE).flatMap((file) =>
        readFileSync(join(HOSTILE, file), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => (JSON.parse(line) as { payload: string }).payload),
      )
    : [];

  test('leave nothing that could act', () => {
    const acting = payloads.filter((payload) => {
      const copy = copyOf(payload);
      return [...copy.querySelectorAll('*')].some(
        (element) =>
          /^(script|style|iframe|object|embed|form|input|svg|math|link|meta|base|template)$/.test(
            element.localName,
          ) ||
          element.getAttributeNames().some((name) => name.startsWith('on') || name === 'style') ||
          ['href', 'src'].some((name) =>
            /^\s*(?!https?:|mailto:|tel:)[a-z]+:/i.test(element.getAttribute(name) ?? ''),
          ),
      );
    });
    expect(payloads.length).toBeGreaterThan(200);
    expect(acting).toEqual([]);
  });
});
