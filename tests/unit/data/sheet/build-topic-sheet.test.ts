import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../../data/catalogue.ts';
import { parseDraft } from '../../../../data/check/parse-draft.ts';
import { compileDataset } from '../../../../data/compile.ts';
import type { Language } from '../../../../data/languages.ts';
import type { Topic } from '../../../../data/schema/topic.ts';
import {
  buildTopicOutline,
  buildTopicSheet,
  type SheetContext,
} from '../../../../data/sheet/build-topic-sheet.ts';
import { rawDraft, topicJson } from '../draft-fixture.ts';

const dataset = compileDataset(
  parseDraft(rawDraft({ topics: [{ ...topicJson(), related: ['relos', 'unknown'] }] })).draft,
);

const compiled = (topic: unknown): Topic | undefined =>
  compileDataset(parseDraft(rawDraft({ topics: [topic] })).draft).topics[0];

const sheet = (context: Partial<SheetContext> = {}, topic = dataset.topics[0]) => {
  if (!topic) throw new Error('the sample has a topic');
  return buildTopicSheet(topic, {
    language: 'en',
    today: '2026-11-22',
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    units: dataset.units,
    topicNames: new Map(dataset.topics.map(({ id, name }) => [id, name])),
    ...context,
  });
};

describe('buildTopicSheet', () => {
  it('writes facts out with their dates and sources', () => {
    expect(sheet().facts[1]).toMatchObject({
      id: 'people',
      label: 'Troops at a time',
      value: 'up to 3,000 people',
      isNumber: true,
      period: '',
      asOf: 'Jan 2026',
      asOfDate: '2026-01',
      note: '',
      singleSource: true,
      disputes: [],
    });
    expect(sheet().facts[0]).toMatchObject({ value: '18 Feb 2025', isNumber: false, singleSource: false });
  });

  it('lists each source once, official ones first', () => {
    expect(sheet().sources.map(({ id, official, published }) => [id, official, published])).toEqual([
      ['official-page', true, '18 Feb 2025'],
      ['paper', false, ''],
    ]);
  });

  it('says in the language of the reader that not the page itself was read', () => {
    const seen = dataset.sources.map((source) => [source.id, { ...source, seenAs: 'copy' }] as const);
    const publishers = (language: Language) =>
      sheet({ language, sources: new Map(seen) }).sources.map(({ publisher }) => publisher);
    expect(publishers('en')).toEqual(['MEA (public copy)', 'The Paper (public copy)']);
    expect(publishers('hi')[0]).toBe('MEA (सार्वजनिक प्रति)');
    expect(publishers('ru')[0]).toBe('MEA (общедоступная копия)');
  });

  it('says what held on the day of the article beside what is known last', () => {
    const [strip] = sheet({ articleDate: '2025-12-02' }).states;
    expect(strip?.onArticleDate).toBe(0);
    expect(strip?.latest).toBe(1);
    expect(sheet().states[0]?.onArticleDate).toBeNull();
    expect(sheet({ articleDate: '2020-01-01' }).states[0]?.onArticleDate).toBeNull();
  });

  it('does not let an old open state pose as current', () => {
    expect(sheet().states[0]?.spans.map(({ stale }) => stale)).toEqual([false, false]);
    expect(sheet({ today: '2027-06-01' }).states[0]?.spans.map(({ stale }) => stale)).toEqual([false, true]);
  });

  it('heads a state as last known once the day on which it was due to end has passed', () => {
    const lastSpan = (today: string, articleDate?: string) => {
      const topic = topicJson();
      const states = topic.states.map((track) => ({
        ...track,
        intervals: track.intervals.map((interval) =>
          interval.to === null ? { ...interval, expectedEnd: '2026-07-24' } : interval,
        ),
      }));
      const [strip] = sheet({ today, articleDate }, compiled({ ...topic, states })).states;
      return [strip?.spans[1]?.wasDueToEnd, strip?.onArticleDate];
    };
    expect(lastSpan('2026-07-24', '2026-07-24')).toEqual(['', 1]);
    expect(lastSpan('2026-07-25', '2026-07-24')).toEqual(['24 Jul 2026', 1]);
    expect(lastSpan('2026-07-25', '2026-07-25')).toEqual(['24 Jul 2026', null]);
  });

  it('leaves out a period that the label names', () => {
    const period = (label: string) => {
      const topic = topicJson();
      const facts = topic.facts.map((fact) => ({
        ...fact,
        label: { ...fact.label, en: label },
        period: '2026-01',
      }));
      return sheet({}, compiled({ ...topic, facts })).facts[0]?.period;
    };
    expect(period('January 2026')).toBe('');
    expect(period('Imports')).toBe('Jan 2026');
  });

  it('breaks a series where a period is missing', () => {
    const [chart] = sheet().series;
    expect(chart).toMatchObject({
      unit: 'US$ billion',
      basis: 'goods · Commerce ministry · by Indian fiscal year',
      onArticleDate: null,
    });
    expect(chart?.points.map(({ date, period, value, afterGap }) => [date, period, value, afterGap])).toEqual(
      [
        ['2021-09-30', 'FY 2021-22', 'US$ 13.12 billion', false],
        ['2023-09-30', 'FY 2023-24', 'US$ 65.7 billion', true],
        ['2024-09-30', 'FY 2024-25', 'US$ 68.69 billion', false],
      ],
    );
  });

  it('tells who says each point; sources of what is shown come first', () => {
    const chart = (articleDate?: string) => {
      const topic = topicJson();
      const series = topic.series.map((one) => ({
        ...one,
        points: one.points.map((point, at) => (at === 2 ? { ...point, sources: ['paper'] } : point)),
      }));
      return sheet({ articleDate }, compiled({ ...topic, series })).series[0];
    };
    const ids = (lines: readonly { readonly id: string }[] | undefined) => lines?.map(({ id }) => id);
    expect(chart()?.points.map(({ sources }) => ids(sources))).toEqual([
      ['official-page'],
      ['official-page'],
      ['paper'],
    ]);
    expect(ids(chart()?.sources)).toEqual(['paper', 'official-page']);
    expect(ids(chart('2024-06-01')?.sources)).toEqual(['paper', 'official-page']);
  });

  it('does not let an old series pose as current', () => {
    expect(sheet({ today: '2026-09-27' }).series[0]?.stale).toBe(false);
    expect(sheet({ today: '2026-09-28' }).series[0]?.stale).toBe(true);
  });

  it('counts a figure as known only once its period had ended', () => {
    const known = (articleDate: string) => sheet({ articleDate }).series[0]?.onArticleDate;
    expect(known('2025-03-30')).toBe(1);
    expect(known('2025-03-31')).toBe(2);
    expect(known('2024-01-15')).toBe(0);
    expect(known('2021-12-01')).toBeNull();
    expect(known('2025-03')).toBe(1);
    expect(known('2025')).toBe(1);
  });

  it('names related topics that exist, and says how old it is', () => {
    expect(sheet({ language: 'ru' }).related).toEqual([{ id: 'relos', name: 'Текст' }]);
    expect(sheet({ articleDate: '2025-12-02' }).vintage).toEqual({
      newestFactDate: '2026-05',
      newestFact: 'May 2026',
      reviewed: '20 Nov 2026',
      articleDate: '2 Dec 2025',
    });
  });
});

describe('buildTopicOutline', () => {
  const lead = (date: string, kind = 'agreement') => {
    const made = compileDataset(parseDraft(rawDraft({ topics: [{ ...topicJson(), kind }] })).draft);
    const [entry] = catalogueOf(made).entries;
    if (!entry) throw new Error('the sample has a topic');
    return buildTopicOutline(entry, { language: 'en', units: made.units, date }).lead;
  };

  it('dates the figure that a list shows', () => {
    expect(lead('2025-12-02', 'person')).toEqual({
      label: 'Signed',
      value: '18 Feb 2025',
      period: '',
      asOf: '18 Feb 2025',
    });
  });

  it('shows of what comes and ends the state on the day', () => {
    expect(lead('2025-12-02')).toEqual({
      label: 'Status',
      value: 'signed',
      period: '18 Feb 2025 – 11 Jan 2026',
      asOf: '',
    });
    expect(lead('2026-11-22')).toMatchObject({
      value: 'in force',
      period: expect.stringMatching(/^since 12 Jan\s2026, last\sconfirmed May\s2026$/),
    });
  });

  it('shows the fact where no state is known for the day', () => {
    expect(lead('2024-12-02')).toMatchObject({ label: 'Signed' });
  });
});
