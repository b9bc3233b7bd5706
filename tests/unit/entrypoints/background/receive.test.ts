import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { OWN_REQUESTS, PAGE_REQUESTS } from '../../../../entrypoints/background/messages.ts';
import { createReceiver, type Handlers, type Sender } from '../../../../entrypoints/background/receive.ts';

const EXTENSION = { id: 'sandarbh', origin: 'chrome-extension://sandarbh' };
const PAGE: Sender = { id: 'sandarbh', url: 'https://www.thehindu.com/story', tab: { id: 3 }, frameId: 2 };
const POPUP: Sender = { id: 'sandarbh', url: 'chrome-extension://sandarbh/popup.html' };

const REFUSED = { refusal: expect.any(String) };

const TYPES = [...Object.keys(PAGE_REQUESTS), ...Object.keys(OWN_REQUESTS)];
const set = (answer: (...given: unknown[]) => unknown = () => null) => {
  const handle = vi.fn(answer);
  const handlers = Object.fromEntries(TYPES.map((type) => [type, handle])) as unknown as Handlers;
  return { handle, receive: createReceiver(handlers, EXTENSION) };
};

/** One valid message of every type. */
const VALID: Readonly<Record<string, object>> = {
  'reader/load': {},
  'reader/start': {},
  'reader/found': { topics: 3 },
  'sheets/get': { topics: ['relos'], articleDate: '2025-12-02' },
  'sheet/open': { topic: 'relos' },
  'topic/hide': { topic: 'relos' },
  'site/pause': {},
  'tab/summary': { tab: 3 },
  'tab/goto': { tab: 3, topic: 'relos' },
  'tab/read': { tab: 3 },
  'topics/list': {},
  'dataset/status': {},
  'dataset/rebuild': {},
};

describe('the receiver', () => {
  it.each(
    Object.keys(PAGE_REQUESTS),
  )('answers %s to a web page’s content script, told by the browser', async (type) => {
    const { handle, receive } = set(() => 'answer');
    const message = { type, ...VALID[type] };
    expect(await receive(message, PAGE)).toEqual({ answer: 'answer' });
    expect(handle).toHaveBeenCalledWith(message, {
      own: false,
      tab: 3,
      frame: 2,
      site: 'www.thehindu.com',
    });
  });

  it.each(Object.keys(OWN_REQUESTS))('answers %s to the extension’s own pages only', async (type) => {
    const { handle, receive } = set();
    const message = { type, ...VALID[type] };
    expect(await receive(message, PAGE)).toEqual(REFUSED);
    expect(handle).not.toHaveBeenCalled();
    await receive(message, POPUP);
    expect(handle).toHaveBeenCalledWith(message, { own: true, tab: null, frame: 0, site: null });
  });

  it('hands on before anything is awaited, so that a gesture still holds', () => {
    const { handle, receive } = set();
    void receive({ type: 'sheet/open', topic: 'relos' }, PAGE);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...PAGE, id: 'other' }],
    ['nobody', {}],
    ['no address', { id: 'sandarbh', tab: { id: 3 } }],
    ['a page without tab', { id: 'sandarbh', url: 'https://www.thehindu.com/' }],
    ['a local file', { ...PAGE, url: 'file:///etc/passwd' }],
    ['a data address', { ...PAGE, url: 'data:text/html,x' }],
    ['a host that looks like ours', { ...PAGE, url: 'chrome-extension://sandarbh.evil/popup.html' }],
    ['our address in the path of another', { id: 'sandarbh', url: 'ftp://x/chrome-extension://sandarbh/' }],
  ])('refuses %s', async (_, sender) => {
    const { handle, receive } = set();
    expect(await receive({ type: 'dataset/status' }, sender)).toEqual(REFUSED);
    expect(handle).not.toHaveBeenCalled();
  });

  it('refuses whatever is not a valid request, without an exception and without a change', async () => {
    const { handle, receive } = set();
    const hostile = fc.oneof(
      fc.anything(),
      fc.record(
        { type: fc.oneof(fc.constantFrom(...TYPES, '__proto__', 'constructor', 'toString'), fc.string()) },
        { noNullPrototype: false },
      ),
      fc
        .tuple(
          fc.constantFrom(...TYPES),
          fc.dictionary(
            fc.constantFrom('topic', 'topics', 'tab', 'language', 'articleDate', 'x'),
            fc.anything(),
          ),
        )
        .map(([type, rest]) => ({ ...rest, type })),
    );
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(PAGE, POPUP), async (message, sender) => {
        handle.mockClear();
        const reply = await receive(message, sender);
        expect(reply).toEqual(handle.mock.calls.length === 0 ? REFUSED : { answer: null });
        for (const [request] of handle.mock.calls) {
          const { type } = request as { type: keyof typeof VALID };
          // What gets through has exactly the fields that a valid request of its type may have.
          const fields = [...Object.keys(VALID[type] ?? {}), 'type', 'articleDate'];
          expect(Object.keys(request as object).filter((field) => !fields.includes(field))).toEqual([]);
        }
      }),
    );
  });

  it('knows where a frame without an address of its own belongs', async () => {
    const { handle, receive } = set();
    await receive({ type: 'reader/load' }, { ...PAGE, url: 'about:srcdoc', origin: 'https://www.tass.ru' });
    expect(handle.mock.calls[0]?.[1]).toMatchObject({ own: false, site: 'www.tass.ru' });
    const opaque = { ...PAGE, url: 'about:srcdoc', origin: 'null' };
    expect(await receive({ type: 'reader/load' }, opaque)).toEqual(REFUSED);
    const forged = { ...PAGE, url: 'about:srcdoc', origin: EXTENSION.origin };
    expect(await receive({ type: 'dataset/status' }, forged)).toEqual(REFUSED);
  });

  it('says so where a handler fails', async () => {
    const { receive } = set(() => {
      throw new Error('broken');
    });
    expect(await receive({ type: 'dataset/status' }, POPUP)).toEqual({ refusal: 'broken' });
    const later = set(() => Promise.reject(new Error('broken later')));
    expect(await later.receive({ type: 'dataset/status' }, POPUP)).toEqual({ refusal: 'broken later' });
  });
});
