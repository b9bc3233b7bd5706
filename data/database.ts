import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import type { Dataset } from './schema/dataset.ts';
import type { Source } from './schema/source.ts';
import type { Topic } from './schema/topic.ts';

/** Holds nothing but what can be made again from the bundle: it may be dropped at any time. */
export const DATABASE_NAME = 'sandarbh-dataset';
/** Raised whenever what is stored takes another shape. */
export const DATABASE_VERSION = 2;

interface DatasetDatabase extends DBSchema {
  topics: { key: string; value: Topic };
  sources: { key: string; value: Source };
  /** One record, written last: without it nothing else counts. */
  catalogue: { key: 'current'; value: Catalogue };
}
export type Database = IDBPDatabase<DatasetDatabase>;

const STORES = ['topics', 'sources', 'catalogue'] as const;

/** The database cannot be relied on: drop it, or do without it. */
class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** The database did not answer in time; it may be blocked by another connection. */
export class DatabaseTimeout extends Error {
  override readonly name = 'DatabaseTimeout';
}

/** IndexedDB may be blocked by another connection, or never answer: nobody waits for it longer than this. */
const TIME_LIMIT_MS = 1500;
const IMPORT_LIMIT_MS = 15_000;

/**
 * @returns what the promise gives
 * @throws DatabaseTimeout where it takes longer than the time limit
 */
const withinTimeLimit = <T>(promise: Promise<T>, limit = TIME_LIMIT_MS): Promise<T> => {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseTimeout('the database does not answer')), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/**
 * Opens the database, with its stores where it is new.
 * @param onGone called when the connection ends by itself: it must not be used any more
 * @throws DatabaseError where stores are missing, DatabaseTimeout where it does not open in time, other errors as
 * IndexedDB gives them
 */
export const openDatabase = async (onGone: () => void): Promise<Database> => {
  const opening = openDB<DatasetDatabase>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('topics', { keyPath: 'id' });
      database.createObjectStore('sources', { keyPath: 'id' });
      database.createObjectStore('catalogue');
    },
    // Somebody wants to delete the database or raise its version: do not stand in the way.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  let database: Database;
  try {
    database = await withinTimeLimit(opening);
  } catch (error) {
    // It may still open one day: leave nothing behind that blocks others.
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  }
  if (STORES.every((store) => database.objectStoreNames.contains(store))) return database;
  database.close();
  throw new DatabaseError('the database lacks a store');
};

/** Deletes the database; the next opening makes it anew. */
export const dropDatabase = (): Promise<void> => withinTimeLimit(deleteDB(DATABASE_NAME));

/** Takes back what a transaction has done so far, unless it has ended already. */
const abort = (transaction: { abort(): void }): void => {
  try {
    transaction.abort();
  } catch {
    // It has ended: there is nothing to take back.
  }
};

/**
 * Replaces the whole content in one transaction: it is there completely and stamped by its catalogue, or not at all.
 * @throws as IndexedDB does, then nothing has changed
 */
export const importDataset = async (database: Database, dataset: Dataset): Promise<void> => {
  const transaction = database.transaction(STORES, 'readwrite');
  // A write that fails aborts the transaction, and `done` says so.
  const issue = (write: Promise<unknown>) => write.catch(() => undefined);
  try {
    for (const store of STORES) issue(transaction.objectStore(store).clear());
    for (const topic of dataset.topics) issue(transaction.objectStore('topics').put(topic));
    for (const source of dataset.sources) issue(transaction.objectStore('sources').put(source));
    issue(transaction.objectStore('catalogue').put(catalogueOf(dataset), 'current'));
    await withinTimeLimit(transaction.done, IMPORT_LIMIT_MS);
  } catch (error) {
    issue(transaction.done);
    abort(transaction);
    throw error;
  }
};

/**
 * @returns the catalogue where the database holds all that it lists, else null
 */
export const readCatalogue = async (database: Database): Promise<Catalogue | null> => {
  const transaction = database.transaction(STORES);
  const [catalogue, topics, sources] = await withinTimeLimit(
    Promise.all([
      transaction.objectStore('catalogue').get('current'),
      transaction.objectStore('topics').count(),
      transaction.objectStore('sources').count(),
    ]),
  );
  return catalogue && catalogue.entries.length === topics && catalogue.sources === sources ? catalogue : null;
};

/**
 * @param ids of topics that the catalogue lists
 * @throws DatabaseError where one is missing after all
 */
export const readTopics = async (database: Database, ids: readonly string[]): Promise<Topic[]> => {
  const store = database.transaction('topics').store;
  const topics = await withinTimeLimit(Promise.all(ids.map((id) => store.get(id))));
  return topics.map((topic, at) => {
    if (!topic) throw new DatabaseError(`the database has lost the topic ${ids[at]}`);
    return topic;
  });
};

/** @throws DatabaseError where a source is missing */
export const readSources = async (
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Source>> => {
  const store = database.transaction('sources').store;
  const sources = await withinTimeLimit(Promise.all(ids.map((id) => store.get(id))));
  return new Map(
    sources.map((source, at) => {
      if (!source) throw new DatabaseError(`the database has lost the source ${ids[at]}`);
      return [source.id, source];
    }),
  );
};
