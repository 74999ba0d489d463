import { basename, dirname } from 'node:path';
import type { Catalogue, Message } from '@/i18n/messages';

/** Every catalogue of the product, by its path: `strings.ts` files and what stands beside them under such a name. */
const FILES = import.meta.glob<Readonly<Record<string, Catalogue>>>(
  ['../../src/**/strings.ts', '../../src/**/*-strings.ts'],
  { eager: true },
);

export interface Spoken {
  /** Such as `contrast/strings.ts name`. */
  readonly where: string;
  readonly message: Message;
}

/** Every message that the product can show. */
export const MESSAGES: readonly Spoken[] = Object.entries(FILES).flatMap(([path, file]) =>
  Object.values(file).flatMap((catalogue) =>
    Object.entries(catalogue).map(([key, message]) => ({
      where: `${basename(dirname(path))}/${basename(path)} ${key}`,
      message,
    })),
  ),
);
