import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** The card's host, which is all of it that the page can see. */
export const CARD_HOST = '[data-sandarbh-card]';

/** As much of puppeteer's inside as is needed to ask the browser itself for a closed shadow root. */
interface Devtools {
  send(method: string, params: object): Promise<{ node: { shadowRoots?: { backendNodeId: number }[] } }>;
}
interface NodeValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: NodeValue | null };
}
interface BidiFunctions {
  callFunction(declaration: string, awaitPromise: boolean, options: object): Promise<{ result?: NodeValue }>;
}
interface ChromiumHandle {
  readonly id: string;
  readonly client: Devtools;
  readonly realm: { adoptBackendNode(id: number): Promise<ElementHandle<ShadowRoot>> };
}
interface FirefoxHandle {
  remoteValue(): NodeValue;
  readonly realm: {
    readonly realm: BidiFunctions;
    createHandle(value: NodeValue): ElementHandle<ShadowRoot>;
  };
}

/** @returns whether it is Chromium's handle: Firefox is spoken to by WebDriver BiDi. */
const isChromium = (host: object): host is ChromiumHandle => 'client' in host;

const rootInChromium = async (host: ChromiumHandle): Promise<ElementHandle<ShadowRoot> | null> => {
  const { node } = await host.client.send('DOM.describeNode', { objectId: host.id, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  return root ? host.realm.adoptBackendNode(root.backendNodeId) : null;
};

const rootInFirefox = async (host: FirefoxHandle): Promise<ElementHandle<ShadowRoot> | null> => {
  const { result } = await host.realm.realm.callFunction('(host) => host', false, {
    arguments: [{ sharedId: host.remoteValue().sharedId }],
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = result?.value?.shadowRoot;
  return root ? host.realm.createHandle(root) : null;
};

const rootOf = (host: ElementHandle): Promise<ElementHandle<ShadowRoot> | null> =>
  isChromium(host) ? rootInChromium(host) : rootInFirefox(host as unknown as FirefoxHandle);

/**
 * The card's shadow root, which is closed: no script of the page gets hold of it, nor does one of a test; the browser
 * hands it out by its protocol.
 *
 * @returns null where there is no card yet
 */
export const cardRoot = async (page: Page | Frame): Promise<ElementHandle<ShadowRoot> | null> => {
  const host = await page.$(CARD_HOST);
  return host && rootOf(host);
};

/** @returns how many cards a person sees on the page, of a reader whose extension is gone, too. */
export const countCardsSeen = async (page: Page): Promise<number> => {
  let count = 0;
  for (const host of await page.$$(CARD_HOST)) {
    const root = await rootOf(host);
    if (await root?.evaluate((tree) => tree.querySelector('[data-card]')?.checkVisibility())) count++;
  }
  return count;
};
