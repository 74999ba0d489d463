import type { CDPSession, Locator, Page } from 'playwright-core';

/** The parts of the protocol's DOM.Node that matter here. */
interface Node {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/**
 * Opens our closed shadow roots to Playwright, and returns a locator of their hosts, for example
 * `(await openOverlay(page)).getByRole('button', { name: '关掉' }).click()`.
 *
 * The page's own scripts still see closed roots: only the isolated world that Playwright's locators run in
 * gets a `shadowRoot` on each host. Call it again after a navigation, or after the overlay was replaced.
 * @param options.inPage also opens them to `page.evaluate` and thereby to the page itself; axe-core needs it.
 * @throws when no host of ours appears within `timeout` ms (default 5000)
 */
export async function openOverlay(
  page: Page,
  options: { inPage?: boolean; timeout?: number } = {},
): Promise<Locator> {
  const session = await page.context().newCDPSession(page);
  try {
    const hosts = await waitForHosts(session, options.timeout ?? 5000);
    for (const contextId of await contexts(session, options.inPage ?? false)) {
      for (const host of hosts) await expose(session, host, contextId);
    }
    return page.locator([...new Set(hosts.map((host) => host.localName))].join(','));
  } finally {
    await session.detach();
  }
}

async function waitForHosts(session: CDPSession, timeout: number): Promise<Node[]> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const hosts = await findHosts(session);
    if (hosts.length > 0) return hosts;
    if (Date.now() > deadline) throw new Error(`No overlay appeared within ${timeout} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function findHosts(session: CDPSession): Promise<Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: Node[] = [];
  const visit = (node: Node) => {
    if (node.localName.startsWith('elder-') && closedRoot(node)) found.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return found;
}

function closedRoot(node: Node): Node | undefined {
  return node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
}

/** The world of Playwright's locators and, when asked for, the page's own. */
async function contexts(session: CDPSession, inPage: boolean): Promise<number[]> {
  const ids: number[] = [];
  const frame = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (auxData?.['frameId'] !== frame) return;
    if (name.startsWith('__playwright_utility_world') || (inPage && auxData['isDefault'])) ids.push(id);
  });
  await session.send('Runtime.enable');
  return ids;
}

async function expose(session: CDPSession, host: Node, executionContextId: number): Promise<void> {
  const objectIn = async (backendNodeId: number) =>
    (await session.send('DOM.resolveNode', { backendNodeId, executionContextId })).object.objectId ?? '';
  const root = closedRoot(host);
  if (!root) return;
  await session.send('Runtime.callFunctionOn', {
    objectId: await objectIn(host.backendNodeId),
    functionDeclaration:
      'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }); }',
    arguments: [{ objectId: await objectIn(root.backendNodeId) }],
  });
}
