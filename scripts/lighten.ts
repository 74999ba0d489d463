/** What packages bring along for browsers that are older than any of ours. */
const NATIVE: readonly (readonly [file: RegExp, code: string])[] = [
  [/dom-accessibility-api\/dist\/polyfills\/array\.from\.mjs$/, 'export default Array.from;'],
  [/dom-accessibility-api\/dist\/polyfills\/SetLike\.mjs$/, 'export default Set;'],
];

const NOTE = /,\s*note:\s*(?:'[^'\n]*'|"[^"\n]*")/g;

/** What Readability tells those who debug it; parentheses within are two deep at most. */
const LOG = /^ *this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);$/gm;

/**
 * What Readability can do and none of ours asks for: facts in JSON-LD, whole addresses, taking classes away, pictures
 * that come late, entities within its facts, all that it tells beside the title and the text, its logs.
 */
const UNUSED: readonly RegExp[] = [
  /^ {4}(?:this\._(?:fixRelativeUris|fixLazyImages|unwrapNoscriptImages)|metadata\.\w+ = this\._unescapeHtmlEntities)\(.*\n/gm,
  /^ {2}_(?:getJSONLD|fixRelativeUris|cleanClasses|fixLazyImages|unwrapNoscriptImages|isSingleImage|unescapeHtmlEntities)\([^)]*\) \{\n[\s\S]*?^ {2}\},\n/gm,
  /^ {4}if \(!metadata\.excerpt\) \{\n[\s\S]*?^ {4}\}\n/gm,
  /^ {6}(?:byline|dir|lang|textContent|length|excerpt|siteName|publishedTime)(?:: .*)?,\n/gm,
  /^ {4}var textContent = articleContent.*\n/gm,
  /^ {4}(?:jsonLdArticleTypes|b64DataUrl|srcsetUrl):\s*\/.*,\n/gm,
  /^ {2}if \(this\._debug\) \{\n[\s\S]*?^ {2}\}\n(?=\})/gm,
];

/** A vite plugin: what no reader needs is not shipped: notes to translators, logs, stand-ins for what every browser has. */
export function lighten() {
  return {
    name: 'lighten',
    enforce: 'pre' as const,
    load: (id: string): string | undefined => NATIVE.find(([file]) => file.test(id))?.[1],
    transform(code: string, id: string): string | undefined {
      if (/strings\.ts$/.test(id)) return code.replace(NOTE, '');
      if (!/readability\/Readability\.js$/.test(id)) return undefined;
      return [LOG, ...UNUSED].reduce((rest, unused) => rest.replace(unused, ''), code);
    },
  };
}
