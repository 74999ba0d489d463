/** A selector that finds this element alone in its document; `>>>` steps into a shadow root. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const within = pathIn(root as Document | ShadowRoot, element);
  return 'host' in root ? `${selectorOf(root.host as Element)} >>> ${within}` : within;
}

function pathIn(root: Document | ShadowRoot, element: Element): string {
  if (element.id !== '') {
    const byId = `#${CSS.escape(element.id)}`;
    if (root.querySelectorAll(byId).length === 1) return byId;
  }
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const tag = at.localName;
    const siblings = at.parentElement?.children ?? [];
    const same = [...siblings].filter((one) => one.localName === tag);
    steps.unshift(
      same.length > 1 ? `${CSS.escape(tag)}:nth-of-type(${same.indexOf(at) + 1})` : CSS.escape(tag),
    );
  }
  return steps.join(' > ');
}
