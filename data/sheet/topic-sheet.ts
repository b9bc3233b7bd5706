import type { TopicKind } from '../schema/topic.ts';

/**
 * What a reader sees of a topic: one language, numbers and dates already written out, sources resolved. Built from a
 * topic by `buildTopicSheet`; components only lay it out.
 */
export interface TopicSheet {
  readonly id: string;
  readonly kind: TopicKind;
  readonly name: string;
  readonly summary: string;
  /** In order of importance; a card shows the first few. */
  readonly facts: readonly FactLine[];
  readonly states: readonly StateStrip[];
  readonly series: readonly SeriesChart[];
  /** Newest first. */
  readonly timeline: readonly TimelineLine[];
  readonly related: readonly RelatedTopic[];
  /** Every source the topic cites, once, official ones first. */
  readonly sources: readonly SourceLine[];
  readonly vintage: Vintage;
}

/** What a list shows of a topic. */
export interface TopicOutline {
  readonly id: string;
  readonly kind: TopicKind;
  readonly name: string;
  /** The most important fact. */
  readonly lead: LeadFigure | null;
}

/** A fact, or what held on a day, as lists show it. */
export type LeadFigure = Pick<FactLine, 'label' | 'value' | 'period' | 'asOf'>;

export interface RelatedTopic {
  readonly id: string;
  readonly name: string;
}

export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Written out in the reader's language; empty where the page shows none. */
  readonly published: string;
  readonly official: boolean;
  /** Neither official nor a wire or newspaper. */
  readonly secondary: boolean;
  /** ISO 639-1. */
  readonly language: string;
}

export interface FactLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** A number with its unit, not words nor a date. */
  readonly isNumber: boolean;
  /** What span the figure is about, written out; empty where it has none or its label names it. */
  readonly period: string;
  /** Written out, `31 Mar 2025`. */
  readonly asOf: string;
  /** ISO 8601 as in the dataset. */
  readonly asOfDate: string;
  readonly note: string;
  readonly sources: readonly SourceLine[];
  readonly disputes: readonly {
    readonly value: string;
    readonly asOf: string;
    readonly note: string;
    readonly sources: readonly SourceLine[];
  }[];
  /** A number that rests on one source that is not official. */
  readonly singleSource: boolean;
}

export interface StateSpan {
  /** ISO 8601; `to` is null for the last known one. */
  readonly from: string;
  readonly to: string | null;
  readonly value: string;
  /** `27 Aug 2025 – 6 Feb 2026`, or `since 7 Feb 2026, last confirmed Jun 2026`. */
  readonly span: string;
  readonly note: string;
  readonly sources: readonly SourceLine[];
  /** An open state that nobody confirmed for long before today: it must not pose as current. */
  readonly stale: boolean;
  /** The day on which an open state was due to end, written out, once that has passed; else empty. */
  readonly wasDueToEnd: string;
}

export interface StateStrip {
  readonly id: string;
  readonly label: string;
  /** Oldest first. */
  readonly spans: readonly StateSpan[];
  /** Index into `spans` of what held on the article's date, or null: no date given, or nothing known for it. */
  readonly onArticleDate: number | null;
  /** Index into `spans` of the last known state. */
  readonly latest: number;
}

export interface ChartPoint {
  /** ISO 8601 day in the middle of the period: its place on the time axis. */
  readonly date: string;
  readonly period: string;
  readonly number: number;
  readonly value: string;
  readonly provisional: boolean;
  /** The day on which this level was due to end, written out, once that has passed; else empty. */
  readonly wasDueToEnd: string;
  /** True where at least one period before it is missing: the line breaks here. */
  readonly afterGap: boolean;
  /** Who says it: the point's own sources, or the series' where it names none. */
  readonly sources: readonly SourceLine[];
}

export interface SeriesChart {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** `Goods · Department of Commerce of India · Indian fiscal years`. */
  readonly basis: string;
  readonly points: readonly ChartPoint[];
  /** Each number holds from its day until the next one's, a duty or a cap: drawn as steps. */
  readonly stepwise: boolean;
  readonly note: string;
  /** All of the series and its points: who says the last point first, then who says the article's. */
  readonly sources: readonly SourceLine[];
  /** The figure that should have followed the last point is long overdue: that one must not pose as current. */
  readonly stale: boolean;
  /** Index of the newest point whose period had ended by the article's date; null without. */
  readonly onArticleDate: number | null;
}

export interface TimelineLine {
  /** ISO 8601 as known. */
  readonly date: string;
  readonly when: string;
  readonly text: string;
  readonly sources: readonly SourceLine[];
}

export interface Vintage {
  /** ISO 8601 as in the dataset. */
  readonly newestFactDate: string;
  /** The same written out. */
  readonly newestFact: string;
  /** The day of the last editorial review, written out. */
  readonly reviewed: string;
  /** The article's date as the sheet was built for, written out; empty without. */
  readonly articleDate: string;
}
