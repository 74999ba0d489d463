import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReader, type Reader } from './reader.ts';
import { ROOT } from './run.ts';
import { type Seen, summarise } from './summary.ts';

const OUT = join(ROOT, 'output/start');

interface Step {
  readonly id: string;
  readonly title: string;
  /** What the reader does, by the words on what she presses. */
  act(reader: Reader): Promise<unknown>;
  /** Words of ours that must be on the screen afterwards. */
  readonly expect: readonly RegExp[];
}

/** The main job, as a reader would go through it. */
const STEPS: readonly Step[] = [
  { id: 'before', title: '原来的网页', act: (it) => it.press('关掉'), expect: [/长辈模式/] },
  { id: 'on', title: '打开长辈模式', act: (it) => it.press('长辈模式'), expect: [/关掉/] },
  { id: 'text', title: '字变大', act: (it) => it.press('大字', '特大', '关闭'), expect: [] },
  { id: 'contrast', title: '颜色变清楚', act: (it) => it.press('颜色', '白底黑字', '关闭'), expect: [] },
  { id: 'read', title: '朗读', act: (it) => it.press('朗读'), expect: [/停/] },
  {
    id: 'form',
    title: '一步一步填',
    act: async (it) => {
      await it.press('停', '帮我', '一步一步填', '提交预约');
      await it.waitFor(/第 1 步/);
      await it.type('王秀英');
      await it.press('下一步');
    },
    expect: [/第 2 步/],
  },
  { id: 'alert', title: '电话和柜台', act: (it) => it.press('帮我', '电话和柜台'), expect: [/来源/] },
  { id: 'off', title: '关掉，网页还是原来的样子', act: (it) => it.press('关掉'), expect: [/长辈模式/] },
];

/**
 * Walks the main job without a display, and leaves a picture of every step and a summary in output/start/.
 * @returns the exit code: 0 when every step showed what it should
 */
export async function walk(family: 'chromium' | 'firefox', address: string): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const reader = await openReader(family, address);
  const seen: Seen[] = [];
  for (const step of STEPS) {
    const problem = await attempt(reader, step);
    const picture = `${seen.length + 1}-${step.id}.png`;
    await reader.picture(join(OUT, picture));
    console.log(`${problem ? '✗' : '✓'} ${step.title}${problem ? `: ${problem}` : ''}`);
    seen.push({ title: step.title, picture, problem });
  }
  const spoken = await reader.spoken();
  await reader.close();
  const summary = join(OUT, 'summary.md');
  writeFileSync(summary, summarise(seen, spoken, reader.name));
  console.log(`Pictures and a summary: ${summary}`);
  return seen.every(({ problem }) => problem === null) ? 0 : 1;
}

/** What went wrong, or null. */
async function attempt(reader: Reader, { act, expect }: Step): Promise<string | null> {
  try {
    await act(reader);
    for (const words of expect) await reader.waitFor(words);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
