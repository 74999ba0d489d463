import type { Watched } from '@/core/state';
import { useWatched } from '@/ui/use-watched';
import { chineseAids } from './pointing/chinese-aids.ts';

interface CaptionProps {
  caption: Watched<string>;
  withPinyin: boolean;
  traditional: boolean;
}

/** 大字幕: what is pointed at, large; with pinyin above it or in 繁體 where family wants that. */
export function Caption({ caption, withPinyin, traditional }: CaptionProps) {
  const words = useWatched(caption);
  const aids = chineseAids();
  const shown = traditional && aids !== undefined ? aids.toTraditional(words) : words;
  if (!withPinyin || aids === undefined) return <p class="elder-caption">{shown}</p>;
  return (
    <p class="elder-caption">
      {aids.toPinyin(shown).map(({ character, pinyin }) =>
        pinyin === '' ? (
          character
        ) : (
          // biome-ignore lint/correctness/useJsxKeyInIterable: characters repeat, and have nothing to be known by
          <ruby>
            {character}
            <rt>{pinyin}</rt>
          </ruby>
        ),
      )}
    </p>
  );
}
