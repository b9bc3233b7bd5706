import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDraft } from '../../../data/check/parse-draft.ts';
import { compileDataset } from '../../../data/compile.ts';
import { DATABASE_NAME, importDataset } from '../../../data/database.ts';
import { type Bundle, createFactStore, type FactStore } from '../../../data/fact-store.ts';
import { openDataset } from '../../../data/open-dataset.ts';
import type { Dataset } from '../../../data/schema/dataset.ts';
import { rawDraft, topicJson } from './draft-fixture.ts';

const compiled = (reviewed = '2026-11-20'): Dataset =>
  compileDataset(
    parseDraft(
      rawDraft({
        topics: [
          { ...topicJson(), reviewed },
          { ...topicJson(), id: 'other' },
        ],
        redirects: { former: 'relos' },
      }),
    ).draft,
  );

const bundleOf = (dataset: Dataset, text = JSON.stringify(dataset)): Bundle => ({
  version: dataset.version,
  open: async () => openDataset(text),
});

const DATASET = compiled();
const NEWER = compiled('2026-11-21');

/** What a reader gets: enough to see that it is all there. */
const answers = async (store: FactStore) => {
  const { topics, sources } = await store.find(['former', 'nobody', 'other']);
  return { topics: topics.map(({ id }) => id), sources: [...sources.keys()].sort() };
};
const ALL = { topics: ['relos', 'other'], sources: ['official-page', 'paper'] };

/** Opens the database beside the store, to look at it or to break it; and closes it again. */
const inDatabase = async <T>(use: (database: IDBPDatabase) => Promise<T>, version?: number): Promise<T> => {
  const database = await openDB(DATABASE_NAME, version);
  try {
    return await use(database);
  } finally {
    database.close();
  }
};
const imported = () => inDatabase(async (database) => (await database.get('catalogue', 'current'))?.version);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a fact store', () => {
  it('imports the bundle once and answers from the database', async () => {
    const bundle = bundleOf(DATASET);
    const open = vi.spyOn(bundle, 'open');
    expect(await createFactStore(bundle).prepare()).toMatchObject({ servedFrom: 'database' });
    const restarted = createFactStore(bundle);
    expect(await answers(restarted)).toEqual(ALL);
    expect(await restarted.prepare()).toMatchObject({ servedFrom: 'database' });
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('imports another version over the old one', async () => {
    await createFactStore(bundleOf(DATASET)).prepare();
    expect(await answers(createFactStore(bundleOf(NEWER)))).toEqual(ALL);
    expect(await imported()).toBe(NEWER.version);
  });

  it('lists topics with the words by which they are searched', async () => {
    const { entries, facts } = await createFactStore(bundleOf(DATASET)).catalogue();
    expect(facts).toBe(4);
    expect(entries.map(({ id }) => id)).toEqual(['other', 'relos']);
    expect(entries[0]?.words).toEqual(['Logistics pact', 'RELOS', 'logistics pact', 'पाठ', 'Текст']);
  });

  it('rebuilds when asked', async () => {
    const store = createFactStore(bundleOf(DATASET));
    await store.prepare();
    expect(await store.rebuild()).toMatchObject({ servedFrom: 'database' });
    expect(await answers(store)).toEqual(ALL);
  });
});

describe('faults of the database', () => {
  /** Breaks a sound database, then asks a store that was at work before and one that starts after. */
  const survives = async (breakIt: () => Promise<unknown>, servedFrom = 'database') => {
    const before = createFactStore(bundleOf(DATASET));
    await before.prepare();
    await breakIt();
    expect(await answers(before)).toEqual(ALL);
    const after = createFactStore(bundleOf(DATASET));
    expect(await answers(after)).toEqual(ALL);
    expect(await after.prepare()).toMatchObject({ servedFrom });
  };

  it('deleted under its feet', () =>
    survives(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase(DATABASE_NAME);
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    ));

  it.each(['topics', 'sources', 'catalogue'])('%s emptied', (store) =>
    survives(() => inDatabase((database) => database.clear(store))));

  it('one topic lost', () => survives(() => inDatabase((database) => database.delete('topics', 'other'))));

  it('a version from the future', () => survives(() => inDatabase(async () => undefined, 7)));

  it.each(['topics', 'sources', 'catalogue'])('store %s missing', (store) =>
    survives(async () => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const partial = await openDB(DATABASE_NAME, 1, {
        upgrade(database) {
          for (const name of ['topics', 'sources', 'catalogue'].filter((one) => one !== store)) {
            database.createObjectStore(name, name === 'catalogue' ? {} : { keyPath: 'id' });
          }
        },
      });
      partial.close();
    }));

  it('an import that stopped half-way leaves the old content, and the next one is whole', async () => {
    await createFactStore(bundleOf(DATASET)).prepare();
    const { put } = IDBObjectStore.prototype;
    const before = await imported();
    let writes = 0;
    const stop = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      writes += 1;
      if (writes % 3 === 0) throw new DOMException('gone', 'AbortError');
      return put.apply(this, args);
    });
    await expect(inDatabase((database) => importDataset(database as never, NEWER))).rejects.toThrow('gone');
    expect(await imported()).toBe(before);
    expect(await answers(createFactStore(bundleOf(NEWER)))).toEqual(ALL);
    stop.mockRestore();
    const next = createFactStore(bundleOf(NEWER));
    expect(await next.prepare()).toMatchObject({ servedFrom: 'database' });
    expect(await answers(next)).toEqual(ALL);
  });

  it('a full disk: the bundle answers', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = createFactStore(bundleOf(DATASET));
    expect(await answers(store)).toEqual(ALL);
    expect(await store.prepare()).toMatchObject({ servedFrom: 'bundle' });
  });

  it('no IndexedDB at all: the bundle answers', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = createFactStore(bundleOf(DATASET));
    expect(await answers(store)).toEqual(ALL);
    expect(await store.prepare()).toMatchObject({ servedFrom: 'bundle' });
  });

  it('IndexedDB forbidden: the bundle answers', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private', 'SecurityError');
      },
      deleteDatabase: () => {
        throw new DOMException('private', 'SecurityError');
      },
    });
    expect(await answers(createFactStore(bundleOf(DATASET)))).toEqual(ALL);
  });

  it('an opening that another connection blocks: the bundle answers in time', async () => {
    const stubborn = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => database.createObjectStore('topics'),
    });
    const pending = indexedDB.deleteDatabase(DATABASE_NAME);
    const begin = performance.now();
    expect(await answers(createFactStore(bundleOf(DATASET)))).toEqual(ALL);
    expect(performance.now() - begin).toBeLessThan(4000);
    stubborn.close();
    await new Promise((resolve) => {
      pending.onsuccess = resolve;
    });
  });

  it('a connection that is closing: the query runs again on a new one', async () => {
    const store = createFactStore(bundleOf(DATASET));
    await store.prepare();
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await answers(store)).toEqual(ALL);
    expect(await store.prepare()).toMatchObject({ servedFrom: 'database' });
    expect(transactions.mock.results[0]?.type).toBe('throw');
  });
});

describe('a bundle that cannot be used', () => {
  const broken: Bundle = bundleOf(NEWER, JSON.stringify(NEWER).slice(0, -100));
  const fromFuture: Bundle = bundleOf(NEWER, JSON.stringify({ ...NEWER, schema: 99 }));

  it.each([
    ['cut short', broken],
    ['of a newer schema', fromFuture],
  ])('%s: it is refused whole and the old dataset stays', async (_, bundle) => {
    await createFactStore(bundleOf(DATASET)).prepare();
    const store = createFactStore(bundle);
    expect(await answers(store)).toEqual(ALL);
    expect(await imported()).toBe(DATASET.version);
  });

  it('and without an old one: says so', async () => {
    await expect(createFactStore(broken).find(['relos'])).rejects.toThrow('cut short');
  });
});
