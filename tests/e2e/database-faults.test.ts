import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteDataset, inExtension } from './harness/extension-page.ts';
import { datasetStatus, factsOf } from './harness/facts.ts';
import { openSession, type Session } from './harness/session.ts';
import { inWorker, stopWorker } from './harness/worker.ts';

const DATASET = 'sandarbh-dataset';
const NOTEBOOK = 'sandarbh-notebook';

describe('faults of the database', () => {
  let session: Session;
  let expected: string[];

  beforeAll(async () => {
    session = await openSession();
    expected = await factsOf(session, 'relos');
    expect(expected.length).toBeGreaterThan(2);
    // What belongs to the reader: a saved fact and a setting.
    await inExtension(
      session,
      async (api, name) => {
        await api.storage.sync.set({ settings: { markStyle: 'solid' } });
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, 1);
          request.onupgradeneeded = () =>
            request.result.createObjectStore('facts', { keyPath: 'id', autoIncrement: true });
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const writing = request.result.transaction('facts', 'readwrite');
            writing.objectStore('facts').add({ label: 'mine' });
            writing.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        });
      },
      NOTEBOOK,
    );
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    expect(await factsOf(session, 'relos')).toEqual(expected);
  });

  /** The facts are there, from the database again; a worker started afterwards has them too; the reader’s things are untouched. */
  const expectRecovery = async () => {
    expect(await factsOf(session, 'relos')).toEqual(expected);
    expect((await datasetStatus(session)).servedFrom).toBe('database');
    if (session.name === 'chromium') {
      await stopWorker(session);
      expect(await factsOf(session, 'relos')).toEqual(expected);
    }
    await expectOwnThings();
  };

  const expectOwnThings = async () => {
    const own = await inExtension(
      session,
      async (api, name) => {
        const { settings } = await api.storage.sync.get('settings');
        const saved = await new Promise<number>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const counting = request.result.transaction('facts').objectStore('facts').count();
            counting.onsuccess = () => {
              request.result.close();
              resolve(counting.result);
            };
          };
        });
        return { settings, saved };
      },
      NOTEBOOK,
    );
    expect(own).toEqual({ settings: { markStyle: 'solid' }, saved: 1 });
  };

  it('deleted', async () => {
    await deleteDataset(session);
    await expectRecovery();
  });

  it.each(['topics', 'sources', 'catalogue'])('%s emptied', async (store) => {
    await inExtension(
      session,
      (_api, [name, emptied]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const clearing = request.result.transaction(emptied, 'readwrite');
            clearing.objectStore(emptied).clear();
            clearing.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      [DATASET, store] as const,
    );
    await expectRecovery();
  });

  it.each([
    ['of a version from the future', 99],
    ['without its stores', 1],
  ])('%s', async (_, version) => {
    await deleteDataset(session);
    await inExtension(
      session,
      (_api, [name, wanted]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, wanted);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
      [DATASET, version] as const,
    );
    await expectRecovery();
  });

  it.runIf(process.env.E2E_BROWSER !== 'firefox')('an import that dies half-way, at 20 moments', async () => {
    const page = await session.openExtensionPage('options.html');
    const send = (message: object, awaited: boolean): Promise<unknown> =>
      page.evaluate(
        async (request, wait) => {
          const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
          const reply = chrome.runtime.sendMessage(request).catch(() => undefined);
          return wait ? reply : undefined;
        },
        message,
        awaited,
      );
    for (let moment = 0; moment < 20; moment += 1) {
      await send({ type: 'dataset/rebuild' }, false);
      await new Promise((resolve) => setTimeout(resolve, moment * 8));
      await stopWorker(session);
      const reply = await send({ type: 'sheets/get', topics: ['relos'] }, true);
      expect(reply, `stopped after ${moment * 8} ms`).toMatchObject({ answer: [{ id: 'relos' }] });
    }
    await page.close();
    await expectRecovery();
  });

  it.runIf(process.env.E2E_BROWSER !== 'firefox').each<[string, () => void]>([
    [
      'a full disk',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'IndexedDB forbidden, as in private windows',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('forbidden', 'SecurityError');
        };
      },
    ],
    [
      'IndexedDB that never answers',
      () => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = () => Reflect.apply(open, indexedDB, ['elsewhere']);
        Object.defineProperty(IDBOpenDBRequest.prototype, 'onsuccess', { set: () => undefined });
        IDBRequest.prototype.addEventListener = () => undefined;
      },
    ],
  ])('%s: the bundle answers, and the database when that is over', async (_, breakIt) => {
    await stopWorker(session);
    await deleteDataset(session);
    await factsOf(session, 'relos');
    await deleteDataset(session);
    await inWorker(session, breakIt);
    expect(await factsOf(session, 'relos')).toEqual(expected);
    expect((await datasetStatus(session)).servedFrom).toBe('bundle');
    await stopWorker(session);
    await expectRecovery();
  });

  it('an opening that another connection blocks: the bundle answers', async () => {
    const stubborn = await session.openExtensionPage('options.html');
    await stubborn.waitForSelector('body');
    await stubborn.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            // It does not close when asked to, so the deletion waits, and every later opening behind it.
            Object.assign(globalThis, { held: request.result });
            indexedDB.deleteDatabase(name).onblocked = () => resolve();
          };
        }),
      DATASET,
    );
    expect(await factsOf(session, 'relos')).toEqual(expected);
    expect((await datasetStatus(session)).servedFrom).toBe('bundle');
    await expectOwnThings();
    await stubborn.close();
  });
});
