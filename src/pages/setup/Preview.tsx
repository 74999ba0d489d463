import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Stop } from '@/core/stop';
import type { Say } from '@/i18n/messages';
import { strings } from './strings.ts';

/** A sample in the manner of an old site: small, grey, narrow. */
const SAMPLE_CSS = `body { margin: 16px; font: 13px/1.4 SimSun, serif; color: #888; background: #fff }
  h1 { font-size: 16px; color: #48a } a { color: #6ac } button { font-size: 12px }`;

interface PreviewProps {
  say: Say;
  /** Starts the features in the sample's window, as on any page. */
  startIn(window: Window & typeof globalThis): Stop;
}

/** A small page on which the settings are in force at once. */
export function Preview({ say, startIn }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const view = frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined;
    if (!view) return;
    const style = view.document.createElement('style');
    style.textContent = SAMPLE_CSS;
    view.document.head.append(style);
    render(<Sample say={say} />, view.document.body);
    return startIn(view);
  }, [say, startIn]);
  return <iframe ref={frame} class="elder-preview" title={say(strings.preview)} />;
}

function Sample({ say }: { say: Say }) {
  return (
    <>
      <h1>{say(strings.sampleHeading)}</h1>
      <p>{say(strings.sampleText)}</p>
      <p>
        <a href="#sample">{say(strings.sampleLink)}</a>{' '}
        <button type="button">{say(strings.sampleButton)}</button>
      </p>
    </>
  );
}
