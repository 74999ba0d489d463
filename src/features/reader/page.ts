import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';

/** The article of a page: text that may be shown, everything that could act taken out. */
export interface Article {
  title: string;
  /** Sanitised; its links and pictures have whole addresses. */
  content: DocumentFragment;
  text: string;
}

/** Finds the article of a page without touching the page. Null where there is none. */
export function findArticle(document: Document): Article | null {
  const copy = document.cloneNode(true) as Document;
  const parsed = new Readability(copy, { charThreshold: 120 }).parse();
  if (!parsed?.content) return null;
  const content = DOMPurify.sanitize(parsed.content, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'select',
      'textarea',
      'iframe',
      'object',
      'embed',
      'audio',
      'video',
    ],
    FORBID_ATTR: ['style', 'class', 'id', 'bgcolor', 'color', 'width', 'height', 'align'],
  });
  return { title: parsed.title ?? document.title, content, text: parsed.textContent?.trim() ?? '' };
}
