import * as v from 'valibot';
import type { Language } from '../languages.ts';
import { IdSchema, LanguageSchema, PlainTextSchema, WebAddressSchema } from '../schema/primitives.ts';
import type { FactLine, TopicSheet } from '../sheet/topic-sheet.ts';

const ShortTextSchema = v.pipe(v.string(), v.maxLength(1200));

/** A fact as it read when it was saved: what is stored stays as it was, whatever later datasets say. */
const NotebookEntrySchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  /** ISO 8601 moment. */
  saved: v.pipe(v.string(), v.isoTimestamp()),
  /** The reader's of that moment, in which all texts here are; entries of old do not tell. */
  language: v.optional(LanguageSchema),
  topic: v.strictObject({ id: IdSchema, name: PlainTextSchema }),
  fact: v.strictObject({
    id: IdSchema,
    label: ShortTextSchema,
    value: ShortTextSchema,
    period: ShortTextSchema,
    asOf: ShortTextSchema,
    note: ShortTextSchema,
  }),
  sources: v.array(
    v.strictObject({
      title: ShortTextSchema,
      publisher: ShortTextSchema,
      published: ShortTextSchema,
      url: WebAddressSchema,
    }),
  ),
  /** The page it was saved from; null where it was none. */
  article: v.nullable(v.strictObject({ title: ShortTextSchema, address: WebAddressSchema })),
});
export type NotebookEntry = v.InferOutput<typeof NotebookEntrySchema>;

/** Newest first. */
export type Notebook = readonly NotebookEntry[];

/** Enough for years of work, and well within the browser's room for an extension. */
export const MOST_ENTRIES = 2000;

/** @returns the entries that are valid, in their order; nothing where nothing of the kind was stored. */
export const readNotebook = (stored: unknown): Notebook =>
  Array.isArray(stored)
    ? stored.flatMap((entry) => {
        const parsed = v.safeParse(NotebookEntrySchema, entry);
        return parsed.success ? [parsed.output] : [];
      })
    : [];

/** The page on which a reader met a fact. */
export interface Article {
  readonly title: string;
  readonly address: string;
}

/** What an entry has besides the fact and the article. */
export interface SavedMoment {
  readonly id: string;
  readonly saved: string;
  readonly language: Language;
}

/**
 * @param moment when and in which language it is saved, and the entry's own id
 * @returns an entry, without the article where its address is none to come back to
 */
export function entryOf(
  sheet: TopicSheet,
  fact: FactLine,
  article: Article | null,
  { id, saved, language }: SavedMoment,
): NotebookEntry {
  const { label, value, period, asOf, note } = fact;
  return {
    id,
    saved,
    language,
    topic: { id: sheet.id, name: sheet.name },
    fact: { id: fact.id, label, value, period, asOf, note },
    sources: fact.sources.map(({ title, publisher, published, url }) => ({
      title,
      publisher,
      published,
      url,
    })),
    article:
      article && v.is(WebAddressSchema, article.address)
        ? { title: article.title.slice(0, 1200), address: article.address }
        : null,
  };
}

/** @returns the notebook with one entry more; the same fact of the same article is not kept twice. */
export const withEntry = (notebook: Notebook, entry: NotebookEntry): Notebook => [
  entry,
  ...notebook
    .filter(
      ({ topic, fact, article }) =>
        topic.id !== entry.topic.id ||
        fact.id !== entry.fact.id ||
        article?.address !== entry.article?.address,
    )
    .slice(0, MOST_ENTRIES - 1),
];

export const withoutEntry = (notebook: Notebook, id: string): Notebook =>
  notebook.filter((entry) => entry.id !== id);
