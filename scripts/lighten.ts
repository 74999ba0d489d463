/** What packages bring along for browsers that are older than any of ours. */
const NATIVE: readonly (readonly [file: RegExp, code: string])[] = [
  [/dom-accessibility-api\/dist\/polyfills\/array\.from\.mjs$/, 'export default Array.from;'],
  [/dom-accessibility-api\/dist\/polyfills\/SetLike\.mjs$/, 'export default Set;'],
];

const NOTE = /,\s*note:\s*(?:'[^'\n]*'|"[^"\n]*")/g;

/** What Readability tells those who debug it; parentheses within are two deep at most. */
const LOG = /^ *this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);$/gm;

/** What Readability can do and none of ours asks for: facts in JSON-LD, whole addresses, taking classes away, its logs. */
const UNUSED =
  /^ {4}this\._fixRelativeUris\(.*\n|^ {2}(?:_getJSONLD|_fixRelativeUris|_cleanClasses)\([^)]*\) \{\n[\s\S]*?^ {2}\},\n|^ {2}if \(this\._debug\) \{\n[\s\S]*?^ {2}\}\n(?=\})/gm;

/** A vite plugin: what no reader needs is not shipped: notes to translators, logs, stand-ins for what every browser has. */
export function lighten() {
  return {
    name: 'lighten',
    enforce: 'pre' as const,
    load: (id: string): string | undefined => NATIVE.find(([file]) => file.test(id))?.[1],
    transform(code: string, id: string): string | undefined {
      if (/strings\.ts$/.test(id)) return code.replace(NOTE, '');
      return /readability\/Readability\.js$/.test(id) ? code.replace(LOG, '').replace(UNUSED, '') : undefined;
    },
  };
}
