import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { inExtension } from './harness/extension-page.ts';
import { openSession, type Session } from './harness/session.ts';

const ADDRESS = 'https://www.thehindu.com/messages.html';

describe('messages from a web page’s content script', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
    await session.readArticle(ADDRESS, articleWith());
  });
  afterAll(() => session?.close());

  /** Sends messages from the extension's own world in the article, as a broken content script would. */
  const send = (...messages: unknown[]): Promise<unknown[]> =>
    inExtension(
      session,
      async (api, [address, sent]) => {
        const tab = (await api.tabs.query({})).find(({ url }) => url === address);
        if (tab?.id === undefined) throw new Error('no tab shows the article');
        const [frame] = await api.scripting.executeScript({
          target: { tabId: tab.id },
          args: [sent],
          func: (requests: unknown) => {
            const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof api>;
            return Promise.all(
              (requests as unknown[]).map((request) => (browser ?? chrome).runtime.sendMessage(request)),
            );
          },
        });
        return frame?.result as unknown[];
      },
      [ADDRESS, messages] as const,
    );

  const stored = () => inExtension(session, (api) => api.storage.sync.get(null), null);

  it('are answered where a content script may ask', async () => {
    expect(await send({ type: 'reader/start' }, { type: 'sheets/get', topics: ['relos'] })).toMatchObject([
      { answer: { enabled: true } },
      { answer: [{ id: 'relos' }] },
    ]);
  });

  it('are refused where it may not, or where they are malformed, and change nothing', async () => {
    const messages = [
      { type: 'tab/summary', tab: 1 },
      { type: 'tab/read', tab: 1 },
      { type: 'topics/list' },
      { type: 'dataset/rebuild' },
      { type: 'site/pause', site: 'other.example' },
      { type: 'topic/hide', topic: '../relos' },
      { type: 'reader/found', topics: -1 },
      { type: 'sheets/get', topics: Array(251).fill('relos') },
      { type: '__proto__' },
      { type: 'toString' },
      {},
      'reader/load',
      null,
    ];
    const before = await stored();
    expect(await send(...messages)).toEqual(messages.map(() => ({ refusal: expect.any(String) })));
    expect(await stored()).toEqual(before);
  });

  it('never learn of another site', async () => {
    await inExtension(
      session,
      (api) =>
        api.storage.sync.set({
          settings: { pausedSites: ['secret.example'], hiddenTopics: { 'secret.example': ['relos'] } },
        }),
      null,
    );
    expect(JSON.stringify(await send({ type: 'reader/start' }))).not.toContain('secret');
  });

  it.runIf(process.env.E2E_BROWSER !== 'firefox')('cannot reach the storage by another way', async () => {
    const read = await inExtension(
      session,
      async (api, address) => {
        const tab = (await api.tabs.query({})).find(({ url }) => url === address);
        const [frame] = await api.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: async () => {
            const { chrome } = globalThis as unknown as { chrome: typeof api };
            try {
              return await chrome.storage.sync.get(null);
            } catch (error) {
              return String(error);
            }
          },
        });
        return frame?.result;
      },
      ADDRESS,
    );
    expect(read).toMatch(/not allowed|denied/i);
  });
});
