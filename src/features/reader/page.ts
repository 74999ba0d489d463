import { Readability } from '@mozilla/readability';
import { copyAllowed } from './allowed.ts';

/** The article of a page: text that may be shown, everything that could act taken out. */
export interface Article {
  title: string;
  /** Built anew from what an article may hold; its links and pictures have whole addresses. */
  content: DocumentFragment;
}

/** Finds the article of a page without touching the page. Null where there is none. */
export function findArticle(document: Document): Article | null {
  const copy = document.cloneNode(true) as Document;
  const parsed = new Readability<Node>(copy, {
    charThreshold: 120,
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  if (!parsed?.content) return null;
  return { title: parsed.title ?? document.title, content: copyAllowed(parsed.content, document) };
}
