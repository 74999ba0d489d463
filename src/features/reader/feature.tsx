import { render } from 'preact';
import { defineFeature, type FeatureContext } from '@/features/contract';
import { manifest } from './manifest.ts';
import { findArticle } from './page.ts';
import { ReaderPanel } from './ReaderPanel.tsx';
import css from './reader.css?inline';
import { strings } from './strings.ts';

/** 简洁: the article alone, large, in pages that are turned. */
export const feature = defineFeature({
  manifest,
  start({ document, overlay, say, chooseTool }: FeatureContext<typeof manifest.settings>) {
    const article = findArticle(document);
    if (!article || !overlay) {
      overlay?.tell(say(strings.nothing));
      queueMicrotask(() => chooseTool(null));
      return () => undefined;
    }
    return overlay.openPanel({
      id: manifest.id,
      title: article.title,
      shape: 'full',
      css,
      mount(container) {
        render(<ReaderPanel article={article} say={say} />, container);
        return () => render(null, container);
      },
    });
  },
});
