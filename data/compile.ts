import type { Draft } from './check/draft.ts';
import { DATASET_SCHEMA, type Dataset } from './schema/dataset.ts';

type Content = Pick<Dataset, 'topics' | 'sources' | 'units' | 'redirects'>;

/** 32-bit FNV-1a over UTF-16 code units, as eight hexadecimal digits: enough to tell two datasets apart. */
const hash = (text: string): string => {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
};

/** @returns the last day on which an editor went through a topic: the date of the dataset. */
export const newestReview = (topics: readonly { readonly reviewed: string }[]): string =>
  topics
    .map(({ reviewed }) => reviewed)
    .sort()
    .at(-1) ?? '0000-00-00';

/**
 * @returns the version that this content has to carry, `2026-11-22.3f9a1c20`: the newest review date and a hash of the
 * content; the same content gives the same version everywhere.
 */
export const versionOf = ({ topics, sources, units, redirects }: Content): string => {
  return `${newestReview(topics)}.${hash(JSON.stringify([topics, sources, units, redirects]))}`;
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const sortedRecord = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Puts the dataset together: pure and deterministic, whatever order the files were read in.
 * @param draft checked data files, at least one topic
 */
export const compileDataset = (draft: Draft): Dataset => {
  const content: Content = {
    topics: draft.topics.map(({ topic: { $schema: _, ...topic } }) => topic).sort(byId),
    sources: draft.sources.toSorted(byId),
    units: sortedRecord(draft.units),
    redirects: sortedRecord(draft.redirects),
  };
  const version = versionOf(content);
  return { schema: DATASET_SCHEMA, version, date: version.slice(0, 10), ...content };
};
