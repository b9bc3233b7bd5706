import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Language } from './schema/primitives.ts';
import type { FactLine, SourceLine } from './sheet/topic-sheet.ts';

/** A database of its own: what the reader saved is no concern of the dataset and its updates. */
const NOTEBOOK_NAME = 'sandarbh-notebook';
const NOTEBOOK_VERSION = 1;

/** A fact as it stood when it was saved; it stays so whatever the dataset says later. */
export interface SavedFact {
  readonly id: number;
  /** Moment of saving, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly topic: string;
  readonly topicName: string;
  readonly fact: string;
  readonly label: string;
  readonly value: string;
  readonly period: string;
  readonly asOf: string;
  readonly note: string;
  readonly sources: readonly SourceLine[];
  readonly language: Language;
  /** Of the article that was being read; both empty where there was none. */
  readonly articleTitle: string;
  readonly articleAddress: string;
}
export type NewSavedFact = Omit<SavedFact, 'id' | 'savedAt'>;

interface NotebookDatabase extends DBSchema {
  facts: { key: number; value: Omit<SavedFact, 'id'> & { id?: number } };
}

const open = async (): Promise<IDBPDatabase<NotebookDatabase>> => {
  const upgrade = (database: IDBPDatabase<NotebookDatabase>) => {
    if (!database.objectStoreNames.contains('facts')) {
      database.createObjectStore('facts', { keyPath: 'id', autoIncrement: true });
    }
  };
  try {
    return await openDB<NotebookDatabase>(NOTEBOOK_NAME, NOTEBOOK_VERSION, { upgrade });
  } catch (error) {
    // A later version of the extension was here before: take its notebook as it is, and never drop it.
    if (error instanceof DOMException && error.name === 'VersionError') return openDB(NOTEBOOK_NAME);
    throw error;
  }
};

/** Opens the notebook for one piece of work and closes it: nobody is ever blocked by it. */
const withNotebook = async <T>(
  work: (database: IDBPDatabase<NotebookDatabase>) => Promise<T>,
): Promise<T> => {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
};

const isWebAddress = (address: string): boolean => /^https?:\/\//.test(address) && URL.canParse(address);

/** The longest title or address that is kept of an article. */
const LONGEST = 2000;

/** @returns a fact of a sheet with the article in which it was met, ready to be saved. */
export const factToSave = (
  sheet: { readonly id: string; readonly name: string },
  fact: FactLine,
  language: Language,
  article: { readonly title: string; readonly address: string } | null,
): NewSavedFact => ({
  topic: sheet.id,
  topicName: sheet.name,
  fact: fact.id,
  label: fact.label,
  value: fact.value,
  period: fact.period,
  asOf: fact.asOf,
  note: fact.note,
  sources: fact.sources,
  language,
  articleTitle: article?.title.slice(0, LONGEST) ?? '',
  articleAddress: article && isWebAddress(article.address) ? article.address.slice(0, LONGEST) : '',
});

/**
 * Saves a fact in the reader's notebook.
 * @returns its number there
 * @throws as IndexedDB does: the reader has to know that nothing was saved
 */
export const saveFact = (fact: NewSavedFact): Promise<number> =>
  withNotebook((database) => database.add('facts', { ...fact, savedAt: new Date().toISOString() }));

/** @returns all saved facts, the latest first. */
export const savedFacts = (): Promise<SavedFact[]> =>
  withNotebook(async (database) => ((await database.getAll('facts')) as SavedFact[]).reverse());

export const deleteSavedFact = (id: number): Promise<void> =>
  withNotebook((database) => database.delete('facts', id));

export const clearNotebook = (): Promise<void> => withNotebook((database) => database.clear('facts'));
