/** A stretch of a text in UTF-16 positions, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span without white space at its edges; `undefined` when nothing is left. */
export function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** Every match of a global pattern as a span. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a position lies strictly inside one of the spans: a cut there would break it. */
export function isInside(spans: readonly Span[], position: number): boolean {
  return spans.some((span) => position > span.start && position < span.end);
}

/** `isInside` for many positions of a text with many spans. */
export function insideOf(spans: readonly Span[]): (position: number) => boolean {
  const inside = new Set<number>();
  for (const { start, end } of spans) for (let at = start + 1; at < end; at++) inside.add(at);
  return (position) => inside.has(position);
}
