import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One screen: it takes the focus when it appears, at its first place to answer, so that the keyboard goes on there. */
export function ScreenFrame({ children, onEnter }: { children: ComponentChildren; onEnter?: () => void }) {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Before it is painted, or the first letter typed on sight of the question is lost.
    // A screen begins at its top: a long one must not be scrolled by the focus, or 关闭 is out of sight.
    (frame.current?.querySelector<HTMLElement>('input, textarea, [data-answer]') ?? frame.current)?.focus({
      preventScroll: true,
    });
    frame.current?.closest('.elder-panel')?.scrollTo(0, 0);
  }, []);
  return (
    <section
      class="elder-form"
      ref={frame}
      tabIndex={-1}
      aria-labelledby="elder-form-title"
      onKeyDown={(event) => {
        const inLine = (event.target as HTMLElement).tagName === 'INPUT';
        if (event.key === 'Enter' && event.isTrusted && inLine) onEnter?.();
      }}
    >
      {children}
    </section>
  );
}
