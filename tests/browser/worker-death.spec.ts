import { expect } from '@playwright/test';
import { chooseEngine, isSilentForGood, marked, test } from '../reading.ts';

const SENTENCES = ['请您带好身份证到三号窗口办理。', '人多的时候请您在旁边坐一坐。', '办好以后请您慢慢走。'];
const PAGE = `<main>${SENTENCES.map((it) => `<p>${it}</p>`).join('')}</main>`;

test.beforeEach(async ({ elder, voice, visit }) => {
  await voice.behave({ pace: 80 });
  await chooseEngine(elder, 'browser');
  await visit(PAGE);
});

test('when the background dies in a sentence, the same voice says it again and goes on', async ({
  elder,
  press,
  voice,
  overlay,
}) => {
  // So slow that the sentence lasts until the background is dead, however busy the machine is.
  await voice.behave({ pace: 700 });
  await press('朗读');
  await expect.poll(voice.isSpeaking).toBe(true);
  await elder.stopWorker();
  const before = await voice.behave({ pace: 80 });
  await expect.poll(voice.said, { timeout: 25_000 }).toContain(SENTENCES[2]);
  expect([...before, await voice.said()].join('').match(/请您带好/gu)).toHaveLength(2);
  await expect((await overlay()).getByText('换了一个声音')).toHaveCount(0);
});

test('停 silences the voice after the background has died', async ({ elder, press, voice }) => {
  await voice.behave({ pace: 400 });
  await press('朗读');
  await expect.poll(voice.isSpeaking).toBe(true);
  await elder.stopWorker();
  await press('停');
  await isSilentForGood(voice);
});

test('closing the tab silences the voice that went on after the background died', async ({
  elder,
  press,
  voice,
  page,
}) => {
  await voice.behave({ pace: 400 });
  await press('朗读');
  await expect.poll(voice.isSpeaking).toBe(true);
  await elder.stopWorker();
  await expect.poll(async () => (await voice.spoken()).length).toBe(2);
  await page.close();
  await isSilentForGood(voice);
});

test('after a long pause, in which the background went to sleep, 继续 goes on', async ({
  elder,
  press,
  voice,
}) => {
  await press('朗读');
  await expect.poll(voice.isSpeaking).toBe(true);
  await press('暂停');
  await elder.stopWorker();
  await voice.behave({});
  await press('继续');
  await expect.poll(voice.said, { timeout: 15_000 }).toContain(SENTENCES[2]);
});

test('the voice in the package speaks on without the background, and 停 reaches it', async ({
  elder,
  press,
  voice,
  page,
  overlay,
}) => {
  await chooseEngine(elder, 'package');
  await press('朗读');
  await expect.poll(voice.isSpeaking).toBe(true);
  await elder.stopWorker();
  await expect.poll(() => page.evaluate(marked, 'elder-sentence'), { timeout: 15_000 }).toBe(SENTENCES[1]);
  await expect((await overlay()).getByText('换了一个声音')).toHaveCount(0);
  await press('停');
  await isSilentForGood(voice);
});
