import { createDirectory, type Directory } from './directory';
import { unpackChannels } from './pack';
import { PACKED_CHANNELS, POLICIES_JSON, RIGHTS_JSON } from './packed';
import { createRightsBook, type RightsBook } from './rights';
import type { Channel } from './schema';

let shipped: Channel[] | undefined;
let rights: RightsBook | undefined;

/**
 * The directory in the package, unpacked when first asked for, with records of family or a town before it:
 * of two records for one host theirs is found first.
 */
export function loadDirectory(own: readonly Channel[] = []): Directory {
  shipped ??= unpackChannels(PACKED_CHANNELS);
  return createDirectory([...own, ...shipped]);
}

/** The rights in the package. */
export function loadRights(): RightsBook {
  rights ??= createRightsBook(JSON.parse(RIGHTS_JSON), JSON.parse(POLICIES_JSON));
  return rights;
}
