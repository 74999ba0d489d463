import { render } from 'preact';
import { defineFeature, type Feature } from '@/features/contract';
import { type EngineMaker, pageEngines } from './engines.ts';
import { faceStrings } from './face-strings.ts';
import { manifest } from './manifest.ts';
import { blocksToRead } from './page.ts';
import { ReadingStrip } from './ReadingStrip.tsx';
import { PageReader, type ReadAloudContext } from './reader.ts';
import { Reading } from './reading.ts';
import { strings } from './strings.ts';
import css from './strip.css?inline';

/** 朗读: reads the page, marks what it says, and stops the moment the page is left. */
export function createReadAloud(createEngines: EngineMaker): Feature {
  return defineFeature({
    manifest,
    start(context: ReadAloudContext) {
      const { window, document, platform, overlay, say, signal } = context;
      const reader = new PageReader(context, createEngines(window, platform));
      if (!reader.start()) {
        overlay?.tell(say(strings.nothing));
        queueMicrotask(() => context.chooseTool(null));
      }
      window.addEventListener('pagehide', () => reader.controls.stop(), { signal });
      document.addEventListener('visibilitychange', () => (document.hidden ? reader.pause() : undefined), {
        signal,
      });
      const closePanel = overlay?.openPanel({
        id: manifest.id,
        title: say(faceStrings.name),
        shape: 'strip',
        css,
        mount(container) {
          render(
            <ReadingStrip state={reader.state} note={reader.note} controls={reader.controls} say={say} />,
            container,
          );
          return () => render(null, container);
        },
      });
      return () => {
        reader.close();
        closePanel?.();
      };
    },
    inspect({ document, platform, say }: ReadAloudContext) {
      const shadowRootOf = (element: Element) => platform.shadowRootOf(element);
      const blocks = [...blocksToRead(document, { pictureWord: say(strings.picture), shadowRootOf })];
      const reading = new Reading(blocks);
      const spoken: string[] = [];
      for (let piece = reading.pieceAt(0); piece !== undefined; piece = reading.pieceAt(spoken.length))
        spoken.push(piece.text);
      return { mainText: blocks.map(({ text }) => text).join('\n'), spoken };
    },
  });
}

/** 朗读 with the page's own voices only. */
export const feature = createReadAloud(pageEngines);
