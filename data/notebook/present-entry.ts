import type { Language } from '../languages.ts';
import { formatDate, readDate } from '../sheet/date-format.ts';
import type { FactLine, TopicSheet } from '../sheet/topic-sheet.ts';
import { entryOf, type NotebookEntry } from './notebook.ts';

/**
 * An entry in the language that its reader reads in now. The dataset is asked in the language of the saved texts first:
 * only where it still says word for word what was saved is that told in the other language. What has changed since, or
 * is gone, stays as it was saved, but for its date.
 *
 * @param asSaved the entry's topic in the language it was saved in; undefined where it is no more
 * @param asRead the same topic in the reader's language
 * @param language that language
 */
export function presentEntry(
  entry: NotebookEntry,
  asSaved: TopicSheet | undefined,
  asRead: TopicSheet | undefined,
  language: Language,
): NotebookEntry {
  const saved = asSaved && retold(entry, asSaved, language);
  const read = asRead && retold(entry, asRead, language);
  return saved && read && saysTheSame(entry, saved) ? read : withDateIn(entry, language);
}

/** @returns the entry with the date at which it held in a language: it is read within the interface's own words. */
export function withDateIn(entry: NotebookEntry, language: Language): NotebookEntry {
  const date = entry.language === language ? null : readDate(entry.fact.asOf);
  return date ? { ...entry, fact: { ...entry.fact, asOf: formatDate(date, language) } } : entry;
}

const retold = (entry: NotebookEntry, sheet: TopicSheet, language: Language): NotebookEntry | undefined => {
  const fact: FactLine | undefined = sheet.facts.find(({ id }) => id === entry.fact.id);
  return fact && entryOf(sheet, fact, entry.article, { ...entry, language });
};

const saysTheSame = (one: NotebookEntry, other: NotebookEntry): boolean => textsOf(one) === textsOf(other);

const textsOf = ({ topic, fact, sources }: NotebookEntry): string =>
  JSON.stringify([
    topic.id,
    topic.name,
    fact.label,
    fact.value,
    fact.period,
    fact.asOf,
    fact.note,
    sources.map(({ url }) => url),
  ]);
