/**
 * The comment that userscript managers read. `@match` names no port, because one of the managers rejects it.
 *
 * @param version of the product, from package.json
 */
export function userscriptHeader(version: string): string {
  const lines = [
    ['name', 'Elder Mode'],
    ['name:zh-CN', '长辈模式'],
    ['namespace', 'elder-mode'],
    ['version', version],
    ['description', 'Large text, clear colours, reading aloud, simple forms and the phone beside the screen'],
    ['description:zh-CN', '大字、清楚的颜色、朗读、一步一步填表、电话和柜台'],
    ['license', 'GPL-3.0-or-later'],
    ['match', '*://*/*'],
    ['run-at', 'document-start'],
    ['grant', 'GM_getValue'],
    ['grant', 'GM_setValue'],
    ['grant', 'GM_deleteValue'],
    ['grant', 'GM_addValueChangeListener'],
    ['grant', 'GM_removeValueChangeListener'],
  ];
  const body = lines.map(([key, value]) => `// @${key?.padEnd(18)} ${value}`);
  return ['// ==UserScript==', ...body, '// ==/UserScript==', ''].join('\n');
}
