/** A character and how it is read; `pinyin` is empty for what is not Chinese. */
export interface ReadCharacter {
  readonly character: string;
  readonly pinyin: string;
}

/** Large tables of Chinese, loaded only where family wants pinyin or 繁體 in captions. */
export interface ChineseAids {
  toPinyin(text: string): readonly ReadCharacter[];
  toTraditional(text: string): string;
}

interface World {
  elderChineseAids?: ChineseAids;
}

const world = globalThis as World;

/** `undefined` until the script with the tables has run; for ever in builds that do not have it. */
export function chineseAids(): ChineseAids | undefined {
  return world.elderChineseAids;
}

export function shareChineseAids(aids: ChineseAids): void {
  world.elderChineseAids = aids;
}
