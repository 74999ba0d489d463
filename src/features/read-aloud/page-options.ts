import { describeControl } from '@/dom/naming/control';
import type { Say } from '@/i18n/messages';
import type { ReadAloudContext } from './context.ts';
import type { PageOptions } from './page.ts';
import { nameWords, wordsOf } from './pointing/words.ts';
import { strings } from './strings.ts';

/** How the page is read aloud: pictures and fields in words. */
export function pageOptions({ platform, say }: ReadAloudContext): PageOptions {
  return {
    pictureWord: say(strings.picture),
    shadowRootOf: (element) => platform.shadowRootOf(element),
    fieldWords: (field, before) => fieldWords(field, before, say),
  };
}

/** A field in words, without its name where that was just read. */
function fieldWords(field: Element, before: string, say: Say): string {
  const description = describeControl(field);
  if (description === undefined) return '';
  const name = nameWords(description.name, say);
  const isNamed = before.replace(/[\s*＊:：，]+$/gu, '').endsWith(name);
  return wordsOf({ ...description, name: isNamed ? '' : name }, say, isNamed);
}
