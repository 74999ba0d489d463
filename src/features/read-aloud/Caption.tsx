import type { Watched } from '@/core/state';
import { useWatched } from '@/ui/use-watched';
import { type ChineseAids, chineseAids, type ReadCharacter } from './pointing/chinese-aids.ts';

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
      {withReadings(words, shown, aids).map(({ character, pinyin }) =>
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

/** Which reading a character has is known of simplified words (为: wèi, wéi): they lend it to the traditional ones. */
function withReadings(words: string, shown: string, aids: ChineseAids): readonly ReadCharacter[] {
  const characters = [...shown];
  const read = aids.toPinyin(words);
  if (read.length !== characters.length) return aids.toPinyin(shown);
  return read.map(({ pinyin }, at) => ({ character: characters[at] ?? '', pinyin }));
}
