import { createDirectory, type Directory } from './directory.ts';
import { unpackChannels } from './pack.ts';
import { createRightsBook, type RightsBook } from './rights.ts';
import type { Policy, Right } from './schema.ts';

/** All that is shipped of `seeds/`: the directory and the rights. */
export interface Library {
  readonly directory: Directory;
  readonly rights: RightsBook;
}

/** Between the three parts of the packed text: no record holds this character. */
const PART = '\u0001';

/** The parts of the library as one text; `scripts/pack-directory.ts` writes it. */
export function joinLibrary(channels: string, rights: readonly Right[], policies: readonly Policy[]): string {
  return [channels, JSON.stringify(rights), JSON.stringify(policies)].join(PART);
}

/** The library out of its text. */
export function openLibrary(text: string): Library {
  const [channels = '', rights = '[]', policies = '[]'] = text.split(PART);
  return {
    directory: createDirectory(unpackChannels(channels)),
    rights: createRightsBook(JSON.parse(rights), JSON.parse(policies)),
  };
}
