import { expect, it, vi } from 'vitest';
import { say } from '@/i18n/messages';
import { RecordingEngine } from '@/speech/engines/recording';
import type { Context } from './guide.tsx';
import { createPanelSpeaker } from './speak.ts';

const inChinese: Context['say'] = (text, values) => say(text, 'zh', values);
const context = {
  window,
  platform: { storage: { get: () => Promise.resolve(undefined) } },
  shared: { peek: () => ({ language: 'zh' }) },
  overlay: null,
  say: inChinese,
  report: () => undefined,
} as unknown as Context;

it('reads with the voices that the build has, numbers as they are spoken', async () => {
  const engine = new RecordingEngine(['zh-CN']);
  const speaker = createPanelSpeaker(context, () => [engine]);
  speaker.say(['请写手机号码', '手机号是 11 位数字。']);
  // How it is cut into pieces is the speech room's business.
  const said = (): string => engine.said.map(({ text }) => text.replace(/ /g, '')).join('');
  await vi.waitFor(() => expect(said()).toBe('请写手机号码手机号是十一位数字。'));
  speaker.close();
});
