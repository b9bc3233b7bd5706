import * as v from 'valibot';
import { LANGUAGES } from '../languages.ts';
import {
  DaySchema,
  IdSchema,
  LocalizedSchema,
  PartialDateSchema,
  PeriodSchema,
  PlainTextSchema,
} from './primitives.ts';

export const TOPIC_KINDS = [
  'agreement',
  'tariff',
  'trade',
  'energy',
  'defence',
  'organisation',
  'person',
  'event',
  'corridor',
  'finance',
  'mobility',
  'sanction',
  'culture',
  'space',
] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

const CitationsSchema = v.pipe(v.array(IdSchema), v.minLength(1, 'names no source'));
const QualifierSchema = v.picklist(['about', 'over', 'under', 'at-least', 'up-to', 'nearly']);
const NumberSchema = v.pipe(v.number(), v.finite());

/** What a fact, a state or one side of a dispute says: a number, a range, a day or words. */
const ValueSchema = v.union([
  v.strictObject({ number: NumberSchema, unit: IdSchema, qualifier: v.optional(QualifierSchema) }),
  v.pipe(
    v.strictObject({
      min: NumberSchema,
      max: NumberSchema,
      unit: IdSchema,
      qualifier: v.optional(QualifierSchema),
    }),
    v.check((range) => range.min < range.max, 'min must be below max'),
  ),
  v.strictObject({ date: PartialDateSchema }),
  v.strictObject({ text: LocalizedSchema }),
]);
export type Value = v.InferOutput<typeof ValueSchema>;
export type Qualifier = v.InferOutput<typeof QualifierSchema>;

/** The other figure where sources differ; both are shown. */
const DisputeSchema = v.strictObject({
  value: ValueSchema,
  asOf: v.optional(PartialDateSchema),
  sources: CitationsSchema,
  /** Why they differ, where that is known: another count, another period. */
  note: v.optional(LocalizedSchema),
});

/** One statement with its date and its sources. The order of a topic's facts is their importance. */
const FactSchema = v.strictObject({
  id: IdSchema,
  label: LocalizedSchema,
  value: ValueSchema,
  period: v.optional(PeriodSchema),
  /** The date at which the statement held, by its source. */
  asOf: PartialDateSchema,
  sources: CitationsSchema,
  note: v.optional(LocalizedSchema),
  disputes: v.optional(v.array(DisputeSchema)),
});
export type Fact = v.InferOutput<typeof FactSchema>;

/** What held from one date until another. `to: null` means: last confirmed on `confirmed`. */
const IntervalSchema = v.pipe(
  v.strictObject({
    from: PartialDateSchema,
    /** First day on which it no longer held. */
    to: v.nullable(PartialDateSchema),
    confirmed: v.optional(PartialDateSchema),
    /** When an open state is due to end, by its source. */
    expectedEnd: v.optional(PartialDateSchema),
    value: ValueSchema,
    note: v.optional(LocalizedSchema),
    sources: CitationsSchema,
  }),
  v.check(
    (interval) => interval.to !== null || interval.confirmed !== undefined,
    'an open state needs `confirmed`',
  ),
);
export type Interval = v.InferOutput<typeof IntervalSchema>;

/** One thing that changes over time (a duty, an office, a status) as intervals that never overlap, oldest first. */
const StateTrackSchema = v.strictObject({
  id: IdSchema,
  label: LocalizedSchema,
  intervals: v.pipe(v.array(IntervalSchema), v.minLength(1)),
});
export type StateTrack = v.InferOutput<typeof StateTrackSchema>;

/** Numbers over time on one basis; periods that nobody published are left out, not guessed. Oldest first. */
const SeriesSchema = v.strictObject({
  id: IdSchema,
  label: LocalizedSchema,
  unit: IdSchema,
  basis: v.strictObject({
    /** Kind of period of every point. */
    period: v.picklist(['fiscal-year', 'calendar-year', 'half-year', 'quarter', 'month', 'day']),
    /** What is counted: goods, goods and services, volume …, by whose rules. */
    covers: LocalizedSchema,
    /** Who counts. */
    compiledBy: LocalizedSchema,
  }),
  points: v.pipe(
    v.array(
      v.strictObject({
        period: PeriodSchema,
        number: NumberSchema,
        qualifier: v.optional(QualifierSchema),
        provisional: v.optional(v.boolean()),
        /** When a level that holds until the next one is due to end, by its source. */
        expectedEnd: v.optional(PartialDateSchema),
        sources: v.optional(CitationsSchema),
        note: v.optional(LocalizedSchema),
      }),
    ),
    v.minLength(2, 'a series has at least two points'),
  ),
  sources: CitationsSchema,
  note: v.optional(LocalizedSchema),
});
export type Series = v.InferOutput<typeof SeriesSchema>;

const TimelineEventSchema = v.strictObject({
  date: PartialDateSchema,
  text: LocalizedSchema,
  sources: CitationsSchema,
});
export type TimelineEvent = v.InferOutput<typeof TimelineEventSchema>;

/**
 * How news texts name a topic in one language, in the notation of `recognition/README.md`.
 * `strong` names it wherever the page is about India and Russia, or alone proves that it is;
 * `contextual` only in a passage that is about both.
 */
const AliasesSchema = v.strictObject({
  strong: v.optional(v.array(PlainTextSchema)),
  contextual: v.optional(v.array(PlainTextSchema)),
});
export type Aliases = v.InferOutput<typeof AliasesSchema>;

/**
 * What a mention of a topic proves to be spoken of; words like “Russian” count by themselves and are not listed.
 * `origin` is a thing of Russian make: it speaks of Russia only where the page names Russia too.
 */
const EVIDENCE = ['india', 'russia', 'us', 'ukraine', 'other', 'origin'] as const;

export const TopicSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: IdSchema,
  kind: v.picklist(TOPIC_KINDS),
  name: LocalizedSchema,
  /** Two plain sentences, neutral, in our own words. */
  summary: LocalizedSchema,
  aliases: v.strictObject({
    evidence: v.optional(v.array(v.picklist(EVIDENCE))),
    ...v.entriesFromList(LANGUAGES, AliasesSchema),
  }),
  facts: v.pipe(v.array(FactSchema), v.minLength(1, 'a topic has at least one fact')),
  states: v.optional(v.array(StateTrackSchema), []),
  series: v.optional(v.array(SeriesSchema), []),
  timeline: v.optional(v.array(TimelineEventSchema), []),
  related: v.optional(v.array(IdSchema), []),
  /** The day on which an editor last went through the whole topic. */
  reviewed: DaySchema,
});
export type Topic = v.InferOutput<typeof TopicSchema>;
