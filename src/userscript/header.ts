/** What managers read from the userscript's first lines. `@match` has no port: Violentmonkey refuses one. */
export function userscriptHeader(version: string): string {
  return `// ==UserScript==
// @name         长辈模式
// @name:en      Elder Mode
// @namespace    elder-mode
// @version      ${version}
// @description  大字、对比、朗读、一步一步填表，还有网页旁边的电话和柜台
// @description:en  Large text, high contrast, reading aloud, simple forms, and the phone beside the screen
// @license      GPL-3.0-or-later
// @match        *://*/*
// @run-at       document-start
// @grant        GM_getValue
// @grant        GM_setValue
// @grant        GM_deleteValue
// @grant        GM_addValueChangeListener
// @grant        GM_removeValueChangeListener
// ==/UserScript==
`;
}
