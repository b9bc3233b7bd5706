import * as v from 'valibot';
import type { Language } from '../../data/languages.ts';
import { IdSchema, LanguageSchema, PartialDateSchema } from '../../data/schema/primitives.ts';
import type { Settings } from '../../data/settings.ts';
import type { TopicOutline, TopicSheet } from '../../data/sheet/topic-sheet.ts';
import { MOST_SHEETS } from './most-sheets.ts';

/**
 * Every message of the extension, by its `type`: what the worker accepts (a schema, checked on arrival) and what it
 * answers. Content scripts and pages send them with `ask` (`ask.ts`). Settings, the notebook and the panel's topic are no
 * messages: the extension's pages and the worker find them in the browser's storage.
 */
const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const TabSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a content script on a web page may ask. */
export const PAGE_REQUESTS = {
  /** The gate opened: load the reader into this frame. */
  'reader/load': v.strictObject({ type: v.literal('reader/load') }),
  /** Settings and words the reader needs before it paints. */
  'reader/start': v.strictObject({ type: v.literal('reader/start') }),
  /** The reader has (re)read the page: the badge shows the number of topics. */
  'reader/found': v.strictObject({ type: v.literal('reader/found'), topics: CountSchema }),
  /** Sheets for topics, by id, as of an article's date; in the reader's language unless another is asked for. */
  'sheets/get': v.strictObject({
    type: v.literal('sheets/get'),
    topics: v.pipe(v.array(IdSchema), v.maxLength(MOST_SHEETS)),
    articleDate: v.optional(PartialDateSchema),
    language: v.optional(LanguageSchema),
  }),
  /** Show a topic in the side panel, or in a tab where there is none. */
  'sheet/open': v.strictObject({
    type: v.literal('sheet/open'),
    topic: IdSchema,
    articleDate: v.optional(PartialDateSchema),
  }),
  /** Stop underlining one topic on the sender's site. */
  'topic/hide': v.strictObject({ type: v.literal('topic/hide'), topic: IdSchema }),
  /** Stop reading the sender's site. */
  'site/pause': v.strictObject({ type: v.literal('site/pause') }),
} as const;

/** What only the extension's own pages may ask, besides all of the above. */
export const OWN_REQUESTS = {
  /** What the readers of a tab's frames found, ready to be listed. */
  'tab/summary': v.strictObject({ type: v.literal('tab/summary'), tab: TabSchema }),
  /** Scroll the tab to the next mention of a topic and flash it. */
  'tab/goto': v.strictObject({ type: v.literal('tab/goto'), tab: TabSchema, topic: IdSchema }),
  /** Read this tab now, wherever it is (activeTab or a host permission must hold). */
  'tab/read': v.strictObject({ type: v.literal('tab/read'), tab: TabSchema }),
  /** Names, kinds and search words of all topics. */
  'topics/list': v.strictObject({ type: v.literal('topics/list') }),
  'dataset/status': v.strictObject({ type: v.literal('dataset/status') }),
  'dataset/rebuild': v.strictObject({ type: v.literal('dataset/rebuild') }),
} as const;

type Requests = typeof PAGE_REQUESTS & typeof OWN_REQUESTS;
export type RequestType = keyof Requests;
export type Request<T extends RequestType = RequestType> = { [K in T]: v.InferOutput<Requests[K]> }[T];

/** What was found on a page, in all its frames. */
export interface PageSummary {
  /** By importance on this page, most first. */
  readonly topics: readonly { readonly id: string; readonly mentions: number; readonly frame: number }[];
  readonly language: Language | null;
  /** ISO 8601 day of publication as read from the page, or null. */
  readonly published: string | null;
  /** The page's title and address, as text to be shown or saved with a fact; never a place to send anything. */
  readonly title: string;
  readonly address: string;
  /** The page was longer than what is read; the rest was left. */
  readonly truncated: boolean;
}

/** What the page in a tab is about, as the fact sheet lists it. */
export interface TabSummary extends Omit<PageSummary, 'topics'> {
  /** What the page is about before who is named in it. */
  readonly topics: readonly (TopicOutline & { readonly mentions: number })[];
}

export interface TopicEntry {
  readonly id: string;
  readonly kind: TopicSheet['kind'];
  readonly name: string;
  /** The name in each language, for the search. */
  readonly names: readonly string[];
  /** Names and aliases in all languages, for the search. */
  readonly words: readonly string[];
  /** What English news calls it first. */
  readonly called: string;
  /** How many topics name it as related. */
  readonly relatedFrom: number;
}

export interface DatasetStatus {
  readonly version: string;
  readonly date: string;
  readonly topics: number;
  readonly facts: number;
  /** `database` when IndexedDB answers, `bundle` when the copy in the package stands in for it. */
  readonly servedFrom: 'database' | 'bundle';
}

export interface Answers {
  'reader/load': null;
  'reader/start': ReaderStart;
  'reader/found': null;
  'sheets/get': readonly TopicSheet[];
  'sheet/open': null;
  'topic/hide': null;
  'site/pause': null;
  'tab/summary': TabSummary | null;
  'tab/goto': null;
  'tab/read': null;
  'topics/list': readonly TopicEntry[];
  'dataset/status': DatasetStatus;
  'dataset/rebuild': DatasetStatus;
}

/**
 * What goes over the wire: an answer, or why there is none. Not a rejected promise: browsers and the polyfill carry
 * those in different ways, and content scripts do without the polyfill.
 */
export type Reply<T> = { readonly answer: T } | { readonly refusal: string };

/** What the reader is told at its start. */
export interface ReaderStart {
  readonly enabled: boolean;
  readonly settings: Settings;
  /** The card's own words, in the reader's language. */
  readonly words: Readonly<Record<string, string>>;
  /** ISO 639-1 of those words. */
  readonly language: Language;
  /** Not to be underlined here: hidden by the reader on this site or everywhere, or of a kind that is switched off. */
  readonly hiddenTopics: readonly string[];
}

/** What the worker asks of the reader in a tab. A content script gets it from nobody else: it is not checked again. */
export type ReaderRequest =
  | { readonly type: 'reader/step'; readonly direction: 'next' | 'previous' }
  | { readonly type: 'reader/open-card' }
  | { readonly type: 'reader/open-at-pointer' }
  | { readonly type: 'reader/goto'; readonly topic: string }
  | { readonly type: 'reader/settings'; readonly start: ReaderStart };
