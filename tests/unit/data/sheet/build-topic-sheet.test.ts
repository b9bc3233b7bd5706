import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../../data/check/parse-draft.ts';
import { compileDataset } from '../../../../data/compile.ts';
import { buildTopicSheet, type SheetContext } from '../../../../data/sheet/build-topic-sheet.ts';
import { rawDraft, topicJson } from '../draft-fixture.ts';

const dataset = compileDataset(
  parseDraft(rawDraft({ topics: [{ ...topicJson(), related: ['relos', 'unknown'] }] })).draft,
);

const sheet = (context: Partial<SheetContext> = {}) => {
  const [topic] = dataset.topics;
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
      period: '',
      asOf: 'Jan 2026',
      asOfDate: '2026-01',
      note: '',
      singleSource: true,
      disputes: [],
    });
    expect(sheet().facts[0]).toMatchObject({ value: '18 Feb 2025', singleSource: false });
  });

  it('lists each source once, official ones first', () => {
    expect(sheet().sources.map(({ id, official, published }) => [id, official, published])).toEqual([
      ['official-page', true, '18 Feb 2025'],
      ['paper', false, ''],
    ]);
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

  it('breaks a series where a period is missing', () => {
    const [chart] = sheet().series;
    expect(chart).toMatchObject({
      unit: 'US$ billion',
      basis: 'goods, Commerce ministry; Indian fiscal years',
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
