import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_VERSION, DATABASE_NAME as DATASET } from '../../data/database.ts';
import { deleteDataset, inExtension } from './harness/extension-page.ts';
import { datasetStatus, factsOf } from './harness/facts.ts';
import { openSession, type Session } from './harness/session.ts';
import { inWorker, stopWorker } from './harness/worker.ts';

/** What belongs to the reader: a setting and a saved fact. */
const OWN = {
  settings: { markStyle: 'solid' },
  notebook: [
    {
      id: '7f9c24e8-3b12-4fef-91e0-5b9c4a1a2b3c',
      saved: '2026-11-22T10:00:00.000Z',
      topic: { id: 'relos', name: 'RELOS' },
      fact: {
        id: 'signed',
        label: 'Signed',
        value: '18 Feb 2025',
        period: '',
        asOf: '18 Feb 2025',
        note: '',
      },
      sources: [],
      article: null,
    },
  ],
};

describe('faults of the database', () => {
  let session: Session;
  let expected: string[];

  beforeAll(async () => {
    session = await openSession();
    expected = await factsOf(session, 'relos');
    expect(expected.length).toBeGreaterThan(2);
    await inExtension(
      session,
      async (api, own) => {
        await api.storage.sync.set({ settings: own.settings });
        await api.storage.local.set({ notebook: own.notebook });
      },
      OWN,
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
    await stopWorker(session);
    expect(await factsOf(session, 'relos')).toEqual(expected);
    await expectOwnThings();
  };

  const expectOwnThings = async () => {
    const kept = await inExtension(
      session,
      async (api) => ({
        ...(await api.storage.sync.get('settings')),
        ...(await api.storage.local.get('notebook')),
      }),
      null,
    );
    expect(kept).toEqual(OWN);
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
    ['of an older version', DATABASE_VERSION - 1],
    ['without its stores', DATABASE_VERSION],
  ])('%s', async (_, version) => {
    await inExtension(
      session,
      (_api, [name, wanted]) =>
        new Promise<void>((resolve, reject) => {
          // Asked for in one breath, so that the worker does not make it anew between the two.
          indexedDB.deleteDatabase(name);
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

  it('an import that dies half-way, at 20 moments', async () => {
    const page = await session.openExtensionPage('options.html');
    const send = (message: object, awaited: boolean): Promise<unknown> =>
      page.evaluate(
        async (request, wait) => {
          const scope = globalThis as unknown as Record<
            'browser' | 'chrome',
            typeof import('webextension-polyfill')
          >;
          const reply = (scope.browser ?? scope.chrome).runtime.sendMessage(request).catch(() => undefined);
          return wait ? reply : undefined;
        },
        message,
        awaited,
      );
    const began = performance.now();
    await send({ type: 'dataset/rebuild' }, true);
    const step = (performance.now() - began) / 20;
    for (let moment = 0; moment < 20; moment += 1) {
      await send({ type: 'dataset/rebuild' }, false);
      await new Promise((resolve) => setTimeout(resolve, moment * step));
      await stopWorker(session);
      const reply = await send({ type: 'sheets/get', topics: ['relos'] }, true);
      expect(reply, `stopped after ${moment * step} ms`).toMatchObject({ answer: [{ id: 'relos' }] });
    }
    await page.close();
    await expectRecovery();
  });

  it.each<[string, (scope: typeof globalThis) => void]>([
    [
      'a full disk',
      (scope) => {
        scope.IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'IndexedDB forbidden, as in private windows',
      (scope) => {
        scope.IDBFactory.prototype.open = () => {
          throw new DOMException('forbidden', 'SecurityError');
        };
      },
    ],
    [
      'IndexedDB that never answers',
      (scope) => {
        const { open } = scope.IDBFactory.prototype;
        scope.IDBFactory.prototype.open = () => Reflect.apply(open, scope.indexedDB, ['elsewhere']);
        Object.defineProperty(scope.IDBOpenDBRequest.prototype, 'onsuccess', { set: () => undefined });
        scope.IDBRequest.prototype.addEventListener = () => undefined;
      },
    ],
  ])('%s: the bundle answers, and the database when that is over', async (_, breakIt) => {
    await stopWorker(session);
    await deleteDataset(session);
    await factsOf(session, 'relos');
    const reaching = await inWorker(session, breakIt);
    // Last: any page that opens makes the worker import what is missing.
    await deleteDataset(session);
    expect(await factsOf(session, 'relos')).toEqual(expected);
    expect((await datasetStatus(session)).servedFrom).toBe('bundle');
    await reaching?.close();
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
