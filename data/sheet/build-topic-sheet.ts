import { dateSpan } from '../calendar.ts';
import type { CatalogueEntry, Standing } from '../catalogue.ts';
import { LANGUAGE_TABLE, type Language } from '../languages.ts';
import { isOverdue, isPastDue, isSingleSource, isStale } from '../reliability.ts';
import type { Localized } from '../schema/primitives.ts';
import type { Source } from '../schema/source.ts';
import type { Fact, Series, StateTrack, TimelineEvent, Topic, TopicKind, Value } from '../schema/topic.ts';
import type { Unit, Units } from '../schema/unit.ts';
import { chartPoints, pointKnownOn } from './chart-points.ts';
import { citedIds } from './cited-ids.ts';
import { formatDate } from './date-format.ts';
import { labelNamesPeriod } from './label-names-period.ts';
import { axisUnit, formatNumber, formatRange } from './number-format.ts';
import { formatPeriod, formatStateSpan } from './period-format.ts';
import { stateAt } from './state-at.ts';
import type {
  FactLine,
  LeadFigure,
  SeriesChart,
  SourceLine,
  StateStrip,
  TimelineLine,
  TopicOutline,
  TopicSheet,
  Vintage,
} from './topic-sheet.ts';

/** What a sheet is built for and from. */
export interface SheetContext {
  readonly language: Language;
  /** ISO 8601 day that counts as the present: it decides what is stale. */
  readonly today: string;
  /** ISO 8601, full or partial: the day the article was published. */
  readonly articleDate?: string | undefined;
  /** At least the sources that the topic cites. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly units: Units;
  /** Names of at least the related topics; one that is missing is left out of the sheet. */
  readonly topicNames: ReadonlyMap<string, Localized>;
}

const PRIMARY_KINDS: ReadonlySet<Source['kind']> = new Set(['official', 'wire', 'newspaper']);

const sourceLine = (
  { id, title, publisher, url, published, kind, language, seenAs }: Source,
  to: Language,
): SourceLine => ({
  id,
  title,
  publisher: seenAs ? `${publisher} (${LANGUAGE_TABLE[to].seenAs[seenAs]})` : publisher,
  url,
  published: published ? formatDate(published, to) : '',
  official: kind === 'official',
  secondary: !PRIMARY_KINDS.has(kind),
  language,
});

/** Official sources first, otherwise in the order given, each once. */
const sourceLines = (ids: readonly string[], { sources, language }: SheetContext): SourceLine[] => {
  const lines = [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    return source ? [sourceLine(source, language)] : [];
  });
  return [...lines.filter(({ official }) => official), ...lines.filter(({ official }) => !official)];
};

const once = (lines: readonly SourceLine[]): SourceLine[] => [
  ...new Map(lines.map((line) => [line.id, line])).values(),
];

const unitOf = (id: string, units: Units): Unit => {
  const unit = Object.hasOwn(units, id) ? units[id] : undefined;
  if (!unit) throw new RangeError(`unknown unit: ${id}`);
  return unit;
};

const writeValue = (value: Value, { units, language }: Pick<SheetContext, 'language' | 'units'>): string => {
  if ('text' in value) return value.text[language];
  if ('date' in value) return formatDate(value.date, language);
  const unit = unitOf(value.unit, units);
  return 'number' in value
    ? formatNumber(value.number, unit, language, value.qualifier)
    : formatRange(value.min, value.max, unit, language, value.qualifier);
};

/** @returns when it was, unless the label says so; empty where the fact has no period. */
const writePeriod = ({ label, period }: Pick<Fact, 'label' | 'period'>, language: Language): string => {
  if (!period) return '';
  const written = formatPeriod(period, language);
  return labelNamesPeriod(label[language], written, language) ? '' : written;
};

const factLine = (fact: Fact, context: SheetContext): FactLine => {
  const { language, sources } = context;
  return {
    id: fact.id,
    label: fact.label[language],
    value: writeValue(fact.value, context),
    isNumber: 'unit' in fact.value,
    period: writePeriod(fact, language),
    asOf: formatDate(fact.asOf, language),
    asOfDate: fact.asOf,
    note: fact.note?.[language] ?? '',
    sources: sourceLines(fact.sources, context),
    disputes: (fact.disputes ?? []).map((dispute) => ({
      value: writeValue(dispute.value, context),
      asOf: dispute.asOf ? formatDate(dispute.asOf, language) : '',
      note: dispute.note?.[language] ?? '',
      sources: sourceLines(dispute.sources, context),
    })),
    singleSource: isSingleSource(fact, (id) => sources.get(id)),
  };
};

const stateStrip = (
  { id, label, intervals }: StateTrack,
  kind: TopicKind,
  context: SheetContext,
): StateStrip => ({
  id,
  label: label[context.language],
  spans: intervals.map((interval) => ({
    from: interval.from,
    to: interval.to,
    value: writeValue(interval.value, context),
    span: formatStateSpan(interval, context.language),
    note: interval.note?.[context.language] ?? '',
    sources: sourceLines(interval.sources, context),
    stale: isStale(interval, kind, context.today),
    wasDueToEnd: isPastDue(interval.expectedEnd, context.today)
      ? formatDate(interval.expectedEnd, context.language)
      : '',
  })),
  onArticleDate: context.articleDate === undefined ? null : stateAt(intervals, context.articleDate),
  latest: intervals.length - 1,
});

const seriesChart = (series: Series, context: SheetContext): SeriesChart => {
  const { language, units, articleDate } = context;
  const { covers, compiledBy, period } = series.basis;
  const unit = unitOf(series.unit, units);
  const axis = axisUnit(
    series.points.map(({ number }) => number),
    unit,
    language,
  );
  const points = chartPoints(series, unit, language, context.today).map((point, at) => ({
    ...point,
    number: axis.scale(point.number),
    sources: sourceLines(series.points[at]?.sources ?? series.sources, context),
  }));
  const onArticleDate = articleDate === undefined ? null : pointKnownOn(series, articleDate);
  const shown = [points.at(-1), points[onArticleDate ?? -1]].flatMap((point) => point?.sources ?? []);
  const others = [...series.sources, ...series.points.flatMap(({ sources = [] }) => sources)];
  return {
    id: series.id,
    label: series.label[language],
    unit: axis.name,
    basis: [covers[language], compiledBy[language], LANGUAGE_TABLE[language].periods[period]].join(' · '),
    points,
    stepwise: period === 'day',
    note: series.note?.[language] ?? '',
    sources: once([...shown, ...sourceLines(others, context)]),
    stale: isOverdue(series, context.today),
    onArticleDate,
  };
};

const timelineLine = ({ date, text, sources }: TimelineEvent, context: SheetContext): TimelineLine => ({
  date,
  when: formatDate(date, context.language),
  text: text[context.language],
  sources: sourceLines(sources, context),
});

const newestFirst = (a: { readonly date: string }, b: { readonly date: string }): number =>
  dateSpan(b.date).first.localeCompare(dateSpan(a.date).first);

const vintage = ({ facts, states, reviewed }: Topic, { language, articleDate }: SheetContext): Vintage => {
  const dates = [
    ...facts.map(({ asOf }) => asOf),
    ...states.flatMap(({ intervals }) => intervals.flatMap(({ confirmed }) => confirmed ?? [])),
  ];
  const newest = dates.sort((a, b) => dateSpan(a).last.localeCompare(dateSpan(b).last)).at(-1) ?? reviewed;
  return {
    newestFactDate: newest,
    newestFact: formatDate(newest, language),
    reviewed: formatDate(reviewed, language),
    articleDate: articleDate ? formatDate(articleDate, language) : '',
  };
};

/** What a list needs to know. */
export interface OutlineContext extends Pick<SheetContext, 'language' | 'units'> {
  /** ISO 8601, full or partial: what held then is shown. */
  readonly date: string;
}

const standingLead = (standing: Standing | null, context: OutlineContext): LeadFigure | null => {
  const interval = standing?.intervals[stateAt(standing.intervals, context.date) ?? -1];
  return standing && interval
    ? {
        label: standing.label[context.language],
        value: writeValue(interval.value, context),
        period: formatStateSpan(interval, context.language),
        asOf: '',
      }
    : null;
};

const factLead = (lead: CatalogueEntry['lead'], context: OutlineContext): LeadFigure | null =>
  lead && {
    label: lead.label[context.language],
    value: writeValue(lead.value, context),
    period: writePeriod(lead, context.language),
    asOf: formatDate(lead.asOf, context.language),
  };

/**
 * The first glance at a topic, from the catalogue alone.
 * @throws RangeError as `buildTopicSheet` does
 */
export const buildTopicOutline = (
  { id, kind, name, lead, standing }: CatalogueEntry,
  context: OutlineContext,
): TopicOutline => ({
  id,
  kind,
  name: name[context.language],
  lead: standingLead(standing, context) ?? factLead(lead, context),
});

/**
 * Writes a topic out for a reader: one language, one article date.
 * @throws RangeError where the topic names a unit that the context lacks (the check of the dataset rules this out)
 */
export const buildTopicSheet = (topic: Topic, context: SheetContext): TopicSheet => {
  const { language, topicNames } = context;
  return {
    id: topic.id,
    kind: topic.kind,
    name: topic.name[language],
    summary: topic.summary[language],
    facts: topic.facts.map((fact) => factLine(fact, context)),
    states: topic.states.map((track) => stateStrip(track, topic.kind, context)),
    series: topic.series.map((series) => seriesChart(series, context)),
    timeline: topic.timeline.map((event) => timelineLine(event, context)).sort(newestFirst),
    related: topic.related.flatMap((id) => {
      const name = topicNames.get(id);
      return name ? [{ id, name: name[language] }] : [];
    }),
    sources: sourceLines(citedIds(topic), context),
    vintage: vintage(topic, context),
  };
};
