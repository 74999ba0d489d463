/** What packages bring along for browsers that are older than any of ours. */
const NATIVE: readonly (readonly [file: RegExp, code: string])[] = [
  [/dom-accessibility-api\/dist\/polyfills\/array\.from\.mjs$/, 'export default Array.from;'],
  [/dom-accessibility-api\/dist\/polyfills\/SetLike\.mjs$/, 'export default Set;'],
];

const NOTE = /,\s*note:\s*(?:'[^'\n]*'|"[^"\n]*")/g;

/** A vite plugin: what no reader needs is not shipped: notes to translators, stand-ins for what every browser has. */
export function lighten() {
  return {
    name: 'lighten',
    enforce: 'pre' as const,
    load: (id: string): string | undefined => NATIVE.find(([file]) => file.test(id))?.[1],
    transform: (code: string, id: string): string | undefined =>
      /strings\.ts$/.test(id) ? code.replace(NOTE, '') : undefined,
  };
}
