import { datasetVersion, packedDataset } from 'virtual:sandarbh/dataset';
import { localDay } from '../../data/calendar.ts';
import { createFactStore, type StoreStatus } from '../../data/fact-store.ts';
import { inflate } from '../../data/inflate.ts';
import { LANGUAGES, type Language } from '../../data/languages.ts';
import { openDataset } from '../../data/open-dataset.ts';
import { TOPIC_KINDS, type TopicKind } from '../../data/schema/topic.ts';
import { buildTopicOutline, buildTopicSheet } from '../../data/sheet/build-topic-sheet.ts';
import type { TopicOutline, TopicSheet } from '../../data/sheet/topic-sheet.ts';
import type { DatasetStatus, TopicEntry } from './messages.ts';

const store = createFactStore({
  version: datasetVersion,
  open: async () => openDataset(await inflate(packedDataset)),
});

const statusOf = ({ catalogue, servedFrom }: StoreStatus): DatasetStatus => ({
  version: catalogue.version,
  date: catalogue.date,
  topics: catalogue.entries.length,
  facts: catalogue.facts,
  servedFrom,
});

/** Brings the database up to the dataset that came with the extension. */
export const importBundledDataset = async (): Promise<DatasetStatus> => statusOf(await store.prepare());

/** Drops the database and imports the bundled dataset anew. */
export const rebuildDataset = async (): Promise<DatasetStatus> => statusOf(await store.rebuild());

/**
 * @param ids present or former ids of topics; unknown ones are left out
 * @param articleDate ISO 8601, full or partial
 */
export const topicSheets = async (
  ids: readonly string[],
  language: Language,
  articleDate: string | undefined,
): Promise<TopicSheet[]> => {
  const { topics, sources, catalogue } = await store.find(ids);
  const context = {
    language,
    today: localDay(new Date()),
    articleDate,
    sources,
    units: catalogue.units,
    topicNames: new Map(catalogue.entries.map(({ id, name }) => [id, name])),
  };
  return topics.map((topic) => buildTopicSheet(topic, context));
};

/**
 * @param articleDate ISO 8601, full or partial; without it what holds today is told
 * @returns the first glance at topics, in the order asked for; unknown ones are left out
 */
export const topicOutlines = async (
  ids: readonly string[],
  language: Language,
  articleDate: string | undefined,
): Promise<TopicOutline[]> => {
  const { entries, units, redirects } = await store.catalogue();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const date = articleDate ?? localDay(new Date());
  return ids.flatMap((id) => {
    const entry = byId.get(redirects[id] ?? id);
    return entry ? [buildTopicOutline(entry, { language, units, date })] : [];
  });
};

/** @returns all topics by name in the language. */
export const topicEntries = async (language: Language): Promise<TopicEntry[]> => {
  const { entries } = await store.catalogue();
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  return entries
    .map(({ id, kind, name, words, called, relatedFrom }) => ({
      id,
      kind,
      name: name[language],
      names: LANGUAGES.map((each) => name[each]),
      words,
      called,
      relatedFrom,
    }))
    .sort((a, b) => compare(a.name, b.name));
};

/**
 * @returns ids of the topics whose kind the reader does not want underlined; the dataset is asked only where there are
 * such kinds
 */
export const topicsNotOfKinds = async (kinds: readonly TopicKind[]): Promise<string[]> => {
  if (TOPIC_KINDS.every((kind) => kinds.includes(kind))) return [];
  const { entries } = await store.catalogue();
  return entries.filter(({ kind }) => !kinds.includes(kind)).map(({ id }) => id);
};
