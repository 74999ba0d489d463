import type { Stop } from '@/core/stop';

/** A style sheet of ours in one or more roots. It is adopted, not inserted: the page's tree stays as it is. */
export interface OwnSheet {
  /** Replaces the whole text. */
  replace(css: string): void;
  /** Adds one rule at the end, at the price of that rule. */
  append(rule: string): void;
  /** Lets a further root (a shadow root that came later) use the sheet too. */
  adoptInto(root: Document | ShadowRoot): void;
  /** Puts the sheet back where a page that rewrites its adopted sheets has dropped it. */
  keep(): void;
  remove: Stop;
}

/** Makes a sheet and adopts it into the given roots. */
export function createSheet(
  view: Window & typeof globalThis,
  css: string,
  roots: Iterable<Document | ShadowRoot>,
): OwnSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  const adopted = new Set<Document | ShadowRoot>();
  const adopt = (root: Document | ShadowRoot): void => {
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const own: OwnSheet = {
    replace: (text) => sheet.replaceSync(text),
    append: (rule) => void sheet.insertRule(rule, sheet.cssRules.length),
    adoptInto(root) {
      adopted.add(root);
      adopt(root);
    },
    keep: () => adopted.forEach(adopt),
    remove() {
      for (const root of adopted) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
      }
      adopted.clear();
    },
  };
  for (const root of roots) own.adoptInto(root);
  return own;
}
