import { useLayoutEffect, useRef } from 'preact/hooks';
import type { State } from '@/core/state';
import type { Stop } from '@/core/stop';
import type { PanelRequest } from '@/features/contract';
import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { useFocusBack } from './focus.ts';
import { strings } from './strings.ts';

interface PanelProps {
  request: PanelRequest;
  say: Say;
  addStyles(css: string): Stop;
  /** Told how high a strip is. */
  stripHeight: State<number>;
  onClose(): void;
}

/** The frame of every panel: its name, 关闭 at the upper right, and a place in which the feature draws. */
export function Panel({ request, say, addStyles, stripHeight, onClose }: PanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  useFocusBack(frame);
  // Before it is painted: a key that is pressed on sight of it must not be lost to the page.
  useLayoutEffect(() => {
    if (!place.current) return;
    if (request.shape !== 'strip') frame.current?.focus();
    const removeStyles = request.css === undefined ? null : addStyles(request.css);
    const unmount = request.mount(place.current);
    return () => {
      unmount();
      removeStyles?.();
    };
  }, [request, addStyles]);
  useLayoutEffect(() => {
    if (request.shape !== 'strip' || !frame.current) return;
    const observer = new ResizeObserver(([entry]) => {
      stripHeight.value = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
    });
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
      stripHeight.value = 0;
    };
  }, [request, stripHeight]);
  return (
    <section
      class="elder-panel"
      data-shape={request.shape}
      role="dialog"
      aria-modal={request.shape === 'full'}
      aria-label={request.title}
      tabIndex={-1}
      ref={frame}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2>{request.title}</h2>
        <Button icon="close" label={say(strings.close)} onPress={onClose} />
      </header>
      <div ref={place} />
    </section>
  );
}
