const SKIPPED =
  'elder-field-label, elder-must, script, style, noscript, template, option, select, textarea, button, svg, [hidden], [aria-hidden="true"][class*="icon"]';

/** The same without links. */
export const NOT_LINKS = `${SKIPPED}, a`;

/** The text that the reader sees in a node: without scripts, lists and other controls. One space between words. */
export function textOf(node: Node, without = SKIPPED): string {
  if (node.nodeType === 3) return squeeze(node.nodeValue ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.matches(without) || isStyledAway(element)) return '';
  const parts: string[] = [];
  collect(element, parts, without);
  return squeeze(parts.join(''));
}

function collect(element: Element, parts: string[], without: string): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === 1) {
      const inner = child as Element;
      if (inner.matches(without) || isStyledAway(inner)) continue;
      const apart = !/^(a|b|i|em|strong|font|u|abbr|sup|sub)$/i.test(inner.tagName);
      if (apart) parts.push(' ');
      collect(inner, parts, without);
      if (apart) parts.push(' ');
    }
  }
}

/** What tells how strong a password is stands in its label too. */
const METERS = 'ul, ol, meter, progress, [role="progressbar"]';

/** The text of a label, without links to elsewhere ("forgot?") that sites put into it. */
export function labelText(label: Element): string {
  return textOf(label, `${NOT_LINKS}, ${METERS}`) || textOf(label);
}

/** Hidden inside what is shown. Where all of it is hidden (a later step), its words count. */
function isStyledAway(element: Element): boolean {
  if (
    typeof element.checkVisibility === 'function' &&
    element.ownerDocument.documentElement.clientWidth > 0
  ) {
    const visible = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
    return !visible(element) && element.parentElement !== null && visible(element.parentElement);
  }
  return /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/.test(element.getAttribute('style') ?? '');
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u3000]+/g, ' ').trim();
}
