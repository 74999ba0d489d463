/** One step of the walk: what was tried, its picture, and what went wrong, if anything. */
export interface Seen {
  readonly title: string;
  readonly picture: string;
  readonly problem: string | null;
}

/** The one-page summary of a walk, in Markdown. */
export function summarise(seen: readonly Seen[], spoken: readonly string[], browser: string): string {
  const steps = seen.map(
    ({ title, picture, problem }, index) =>
      `## ${index + 1}. ${title}\n\n${problem ? `没有成功 · failed: ${problem}\n\n` : ''}![${title}](${picture})\n`,
  );
  const failed = seen.filter(({ problem }) => problem).length;
  return [
    '# 长辈模式 · Elder Mode',
    `在练习医院走了一遍：${seen.length} 步，${failed === 0 ? '都成功了' : `${failed} 步没有成功`}。`,
    `A walk through the practice hospital in ${browser}: ${seen.length} steps, ${failed} failed.`,
    ...steps,
    ...(spoken.length > 0
      ? ['## 读出来的话 · What was read aloud', spoken.map((it) => `- ${it}`).join('\n')]
      : []),
    '',
  ].join('\n\n');
}
