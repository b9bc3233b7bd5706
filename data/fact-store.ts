import { type Catalogue, catalogueOf } from './catalogue.ts';
import {
  type Database,
  DatabaseTimeout,
  dropDatabase,
  importDataset,
  openDatabase,
  readCatalogue,
  readSources,
  readTopics,
} from './database.ts';
import { DATASET_SCHEMA, type Dataset } from './schema/dataset.ts';
import type { Source } from './schema/source.ts';
import type { Topic } from './schema/topic.ts';
import { citedIds } from './sheet/cited-ids.ts';

/** Topics with everything that is needed to write them out. */
export interface FoundTopics {
  /** In the order asked for, by their present ids; unknown ids are left out. */
  readonly topics: readonly Topic[];
  /** The sources that they cite. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly catalogue: Catalogue;
}

export interface StoreStatus {
  readonly catalogue: Catalogue;
  readonly servedFrom: 'database' | 'bundle';
}

export interface FactStore {
  /** Brings the database up to the bundled version where it can be had. Never fails on account of the database. */
  prepare(): Promise<StoreStatus>;
  find(ids: readonly string[]): Promise<FoundTopics>;
  catalogue(): Promise<Catalogue>;
  /** Drops the database and imports the bundle anew. */
  rebuild(): Promise<StoreStatus>;
}

/** The dataset that came with the extension. */
export interface Bundle {
  readonly version: string;
  /** @throws where it is damaged, cut short, or made for another version of this code */
  open(): Promise<Dataset>;
}

interface OpenBundle {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
}

/** The bundle itself cannot be used: no database can make up for that. */
class BundleError extends Error {
  override readonly name = 'BundleError';
}

interface Connection {
  readonly database: Database;
  readonly catalogue: Catalogue;
}

/** After a fault of the database the bundle answers for so long, before the database is tried again. */
const REST_MS = 30_000;

const presentIds = (ids: readonly string[], { entries, redirects }: Catalogue): string[] => {
  const known = new Set(entries.map(({ id }) => id));
  const present = ids.map((id) =>
    known.has(id) || !Object.hasOwn(redirects, id) ? id : (redirects[id] ?? id),
  );
  return [...new Set(present)].filter((id) => known.has(id));
};

const findInBundle = (
  { topics, sources }: Dataset,
  catalogue: Catalogue,
  ids: readonly string[],
): FoundTopics => {
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const found = presentIds(ids, catalogue).flatMap((id) => topicById.get(id) ?? []);
  const cited = new Set(found.flatMap(citedIds));
  return {
    topics: found,
    sources: new Map(sources.filter(({ id }) => cited.has(id)).map((source) => [source.id, source])),
    catalogue,
  };
};

const findInDatabase = async (
  { database, catalogue }: Connection,
  ids: readonly string[],
): Promise<FoundTopics> => {
  const topics = await readTopics(database, presentIds(ids, catalogue));
  const sources = await readSources(database, [...new Set(topics.flatMap(citedIds))]);
  return { topics, sources, catalogue };
};

/**
 * Answers from IndexedDB, which holds a copy of the bundle; on any doubt (missing, emptied, another version, half
 * written, closing, blocked, full, forbidden) the copy is made anew once, and failing that the bundle itself answers.
 */
export const createFactStore = (bundle: Bundle): FactStore => {
  let connecting: Promise<Connection> | null = null;
  let opening: Promise<OpenBundle> | null = null;
  let restUntil = 0;

  /** @throws BundleError */
  const openBundle = (): Promise<OpenBundle> => {
    opening ??= bundle.open().then(
      (dataset) => ({ dataset, catalogue: catalogueOf(dataset) }),
      (cause) => {
        throw new BundleError(cause instanceof Error ? cause.message : String(cause), { cause });
      },
    );
    return opening;
  };

  /** @throws where the database fails; BundleError where there is nothing to serve at all */
  const connect = async (): Promise<Connection> => {
    const database = await openDatabase(() => {
      connecting = null;
    });
    try {
      const kept = await readCatalogue(database);
      if (kept?.version === bundle.version) return { database, catalogue: kept };
      let fresh: OpenBundle;
      try {
        fresh = await openBundle();
      } catch (error) {
        // A bundle that cannot be used is refused whole, and what is there stays in use.
        if (kept?.schema === DATASET_SCHEMA) return { database, catalogue: kept };
        throw error;
      }
      await importDataset(database, fresh.dataset);
      return { database, catalogue: fresh.catalogue };
    } catch (error) {
      database.close();
      throw error;
    }
  };

  const connection = (): Promise<Connection> => {
    connecting ??= connect();
    return connecting;
  };

  const disconnect = async (): Promise<void> => {
    const last = connecting;
    connecting = null;
    (await last?.catch(() => null))?.database.close();
  };

  /** Runs `query` on the database: again on a new connection, then on a new database, before it gives up. */
  const onDatabase = async <T>(query: (connection: Connection) => Promise<T> | T): Promise<T> => {
    try {
      return await query(await connection());
    } catch (error) {
      if (error instanceof BundleError || error instanceof DatabaseTimeout) throw error;
      await disconnect();
      // The connection was closing: the database itself may be sound.
      const closing = error instanceof DOMException && error.name === 'InvalidStateError';
      if (!closing) await dropDatabase();
      return query(await connection());
    }
  };

  /** Answers from the database, or from the bundle where the database fails. */
  const answer = async <T>(
    fromDatabase: (connection: Connection) => Promise<T> | T,
    fromBundle: (dataset: Dataset, catalogue: Catalogue) => T,
  ): Promise<T> => {
    if (Date.now() >= restUntil) {
      try {
        return await onDatabase(fromDatabase);
      } catch {
        await disconnect();
        restUntil = Date.now() + REST_MS;
      }
    }
    const { dataset, catalogue } = await openBundle();
    return fromBundle(dataset, catalogue);
  };

  const prepare = (): Promise<StoreStatus> =>
    answer<StoreStatus>(
      ({ catalogue }) => ({ catalogue, servedFrom: 'database' }),
      (_, catalogue) => ({ catalogue, servedFrom: 'bundle' }),
    );

  return {
    prepare,
    find: (ids) =>
      answer(
        (connected) => findInDatabase(connected, ids),
        (dataset, catalogue) => findInBundle(dataset, catalogue, ids),
      ),
    catalogue: async () => (await prepare()).catalogue,
    async rebuild() {
      await disconnect();
      restUntil = 0;
      await dropDatabase().catch(() => undefined);
      return prepare();
    },
  };
};
