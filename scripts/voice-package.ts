/** The voice in the package: espeak-ng from its npm package, cut down to Mandarin and English at build time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NAME = '@echogarden/espeak-ng-emscripten';

/** What Mandarin and English need of the 24 MB: sounds, two dictionaries, two language files. */
const NEEDED =
  /\/espeak-ng-data\/(?:phondata|phonindex|phontab|intonations|cmn_dict|en_dict|lang\/sit\/cmn|lang\/gmw\/en(?:-US)?)$/u;

/** The list of files in the loader of Emscripten, each with its place in the data. */
const TABLE = /files:\[(\{filename:.+?\})\],remote_package_size:(\d+)/u;
const ENTRY = /\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/gu;

export interface VoiceFile {
  /** Within the built extension. */
  readonly path: string;
  readonly contents: Uint8Array;
}

/** The files of the voice as they go into the extension. Throws when the npm package has changed its form. */
export function makeVoiceFiles(): VoiceFile[] {
  const folder = dirname(createRequire(import.meta.url).resolve(NAME));
  const code = readFileSync(join(folder, 'espeak-ng.js'), 'utf8');
  const data = readFileSync(join(folder, 'espeak-ng.data'));
  const { table, kept } = trim(code, data);
  return [
    { path: 'voice/espeak-ng.js', contents: Buffer.from(code.replace(TABLE, table)) },
    { path: 'voice/espeak-ng.data', contents: kept },
    { path: 'voice/COPYING', contents: readFileSync(join(folder, 'COPYING')) },
  ];
}

function trim(code: string, data: Buffer): { table: string; kept: Buffer } {
  const listed = TABLE.exec(code)?.[1];
  if (listed === undefined) throw new Error(`${NAME}: the list of data files was not found`);
  const parts: Buffer[] = [];
  const entries: string[] = [];
  let size = 0;
  for (const [, file = '', start, end] of listed.matchAll(ENTRY)) {
    if (!NEEDED.test(file)) continue;
    const part = data.subarray(Number(start), Number(end));
    parts.push(part);
    entries.push(`{filename:${JSON.stringify(file)},start:${size},end:${size + part.length}}`);
    size += part.length;
  }
  if (entries.length < 8) throw new Error(`${NAME}: data files are missing`);
  return { table: `files:[${entries.join(',')}],remote_package_size:${size}`, kept: Buffer.concat(parts) };
}
