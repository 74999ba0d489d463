import type { FeatureManifest } from '@/features/contract';
import { SAMPLE_PAGES } from './sample-pages.ts';

/** All sample pages in one, without what moves by itself. */
export const CONTRACT_PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><title>练习</title></head><body>${Object.values(
  SAMPLE_PAGES,
)
  .map((page) => page.replace(/<head>.*?<\/head>/s, '').replace(/<marquee.*?<\/marquee>/s, ''))
  .join('<hr>')}</body></html>`;

/** Everything of a page that could show a trace, also what it looks like. Runs in the page. */
export function tracesInPage() {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const ours of copy.querySelectorAll('elder-overlay')) ours.remove();
  const looks = [...document.querySelectorAll('body *')].map((element) => {
    const { fontSize, color, backgroundColor, outlineWidth, minHeight } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return [fontSize, color, backgroundColor, outlineWidth, minHeight, width, height].join();
  });
  return {
    html: copy.outerHTML,
    looks: looks.join('\n'),
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    title: document.title,
    focus: document.activeElement?.outerHTML,
    scroll: [scrollX, scrollY],
    values: [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(
      ({ value, checked }) => `${value} ${checked}`,
    ),
  };
}

/** Lets what was begun go on for twenty frames. Runs in the page. */
export async function framesPassInPage(): Promise<void> {
  for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
}

/** One patch a value of each choice of a feature: each has to go without trace. */
export function everyChoice({ id, settings }: FeatureManifest) {
  return Object.entries(settings).flatMap(([key, setting]) =>
    setting.kind === 'choice'
      ? setting.options.map((option) => ({ features: { [id]: { [key]: option } } }))
      : [],
  );
}
