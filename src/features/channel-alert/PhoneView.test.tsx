// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { say } from '@/i18n/messages';
import { pressOf } from '@/ui/press';
import { understand } from './core/decision.ts';
import { loadLibrary } from './library.ts';
import { PhoneView } from './PhoneView.tsx';
import { readPage } from './page.ts';

const library = await loadLibrary();

function show(body: string, showAgent: () => boolean = () => true): HTMLElement {
  const page = new DOMParser().parseFromString(
    `<title>市人民医院 预约挂号 门诊</title><body>${body}</body>`,
    'text/html',
  );
  const understanding = understand(readPage(page, 'https://x.example/').model, {
    ...library,
    region: 'CN',
    own: [],
  });
  const box = document.createElement('div');
  const actions = {
    showOnPage: () => true,
    showAgent,
    print: () => undefined,
    copy: async () => true,
    mute: () => undefined,
    note: () => undefined,
    close: () => undefined,
  };
  act(() =>
    render(
      <PhoneView
        understanding={understanding}
        first={null}
        guessed={null}
        say={(text, values) => say(text, 'zh', values)}
        pick={({ zh }) => zh}
        actions={actions}
      />,
      box,
    ),
  );
  return box;
}

function buttonOf(box: HTMLElement, words: string): HTMLButtonElement | undefined {
  return [...box.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
}

describe('PhoneView', () => {
  it('says the number of a site that has one', () => {
    expect(show('<p>预约电话：0592-2137188</p>').textContent).toContain('这个网站有电话 0592-213 7188');
  });

  it('leads to the site’s own entrance to a person, and says so where it is folded away', () => {
    expect(buttonOf(show('<p>挂号</p>'), '找人工客服')).toBeUndefined();
    let presses = 0;
    const box = show('<p>请点这里转人工客服</p>', () => ++presses > 1);
    const button = buttonOf(box, '找人工客服');
    act(() => {
      if (button) pressOf(button)?.();
    });
    expect(presses).toBe(1);
    expect(box.textContent).toContain('请点这里转人工客服');
  });
});
