import { type Library, openLibrary } from '@/channels/library';
import { PACKED_LIBRARY } from '@/channels/packed';
import { inflate } from '@/dom/inflate';

let library: Promise<Library> | undefined;

/** The directory and the rights in the package, unpacked once, when first asked for. */
export function loadLibrary(): Promise<Library> {
  library ??= inflate(PACKED_LIBRARY).then(openLibrary);
  return library;
}
