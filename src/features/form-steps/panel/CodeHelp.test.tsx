import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { say } from '@/i18n/messages';
import { readForms } from '../page/read-forms.ts';
import { createWalk } from '../walk.ts';
import { CodeHelp } from './CodeHelp.tsx';
import type { PanelParts } from './model.ts';

describe('CodeHelp', () => {
  it('16 says where the code of a message is, that it is hers alone, and offers the site’s own button', () => {
    document.body.innerHTML =
      '<form><label>手机号 <input type="tel"></label><label>短信验证码 <input name="code"></label><button type="button">获取验证码</button><button>登录</button></form>';
    const [first] = readForms(document);
    if (first === undefined) throw new Error('no form');
    const walk = createWalk({ first, readAll: () => readForms(document), settle: () => Promise.resolve() });
    const field = walk.form.peek().model.fields.find(({ type }) => type === 'one-time-code');
    if (field === undefined) throw new Error('no field for the code');
    const place = document.createElement('div');
    const parts = { walk, say: (text, values) => say(text, 'zh', values) } satisfies Partial<PanelParts>;
    render(<CodeHelp parts={parts as PanelParts} field={field} />, place);
    expect(place.textContent).toContain('验证码在手机短信里，6 位数字。');
    expect(place.textContent).toContain('不要告诉任何人');
    expect(place.textContent).toContain('获取验证码');
    render(null, place);
  });
});
