import { render } from 'preact';
import { seenControls } from '@/dom/naming/seen-controls';
import { defineFeature, type Feature } from '@/features/contract';
import { type EngineMaker, pageEngines } from '@/speech/engine-maker';
import type { ReadAloudContext } from './context.ts';
import { faceStrings } from './face-strings.ts';
import { reportText } from './frames.ts';
import { manifest } from './manifest.ts';
import { blocksToRead } from './page.ts';
import { pointedControl } from './pointing/at-point.ts';
import { reportPointing } from './pointing/pointer-reader.ts';
import { ReadingStrip } from './ReadingStrip.tsx';
import { PageReader } from './reader.ts';
import { Reading } from './reading.ts';
import { strings } from './strings.ts';
import css from './strip.css?inline';

/** 朗读: reads the page, marks what it says, and stops the moment the page is left. */
export function createReadAloud(createEngines: EngineMaker): Feature {
  return defineFeature({
    manifest,
    start(context: ReadAloudContext) {
      const { window, document, overlay, say, signal } = context;
      if (overlay === null) {
        reportPointing(context);
        reportText(context);
        return () => undefined;
      }
      loadAids(context);
      const reader = new PageReader(context, createEngines(window));
      void reader.start().then((isReading) => {
        if (isReading) return;
        overlay.tell(say(strings.nothing));
        context.chooseTool(null);
      }, context.report);
      window.addEventListener('pagehide', () => reader.controls.stop(), { signal });
      // A voice from a page that is out of sight is one that she cannot stop: it waits until she is back and asks.
      document.addEventListener('visibilitychange', () => (document.hidden ? reader.pause() : undefined), {
        signal,
      });
      document.addEventListener('freeze', () => reader.pause(), { signal });
      const closePanel = overlay.openPanel({
        id: manifest.id,
        title: say(faceStrings.name),
        shape: 'strip',
        css,
        mount(container) {
          render(
            <ReadingStrip
              state={reader.state}
              note={reader.note}
              isPointing={reader.pointer.isOn}
              caption={reader.pointer.caption}
              settings={context.settings}
              controls={reader.controls}
              say={say}
            />,
            container,
          );
          return () => render(null, container);
        },
      });
      return () => {
        reader.close();
        closePanel();
      };
    },
    inspect({ document, platform, say }: ReadAloudContext) {
      const shadowRootOf = (element: Element) => platform.shadowRootOf(element);
      const blocks = [...blocksToRead(document, { pictureWord: say(strings.picture), shadowRootOf })];
      const reading = new Reading(blocks);
      const spoken: string[] = [];
      for (let piece = reading.pieceAt(0); piece !== undefined; piece = reading.pieceAt(spoken.length))
        spoken.push(piece.text);
      const controls = seenControls(document, shadowRootOf).map((it) => pointedControl(it, say)?.words ?? '');
      return { mainText: blocks.map(({ text }) => text).join('\n'), spoken, controls };
    },
  });
}

/** Pinyin and 繁體 need large tables: they come only where family wants them. */
function loadAids({ platform, settings, report }: ReadAloudContext): void {
  const { pinyin, traditional } = settings.peek();
  if (pinyin || traditional) platform.load('chinese-aids').catch(report);
}

/** 朗读 with the page's own voices only. */
export const feature = createReadAloud(pageEngines);
