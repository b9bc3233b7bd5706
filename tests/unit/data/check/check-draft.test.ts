import { describe, expect, it } from 'vitest';
import { applyRules, checkDraft } from '../../../../data/check/check-draft.ts';
import { figures, notices } from '../../../../data/check/figures.ts';
import { findingLine } from '../../../../data/check/finding.ts';
import { parseDraft, type RawDraft } from '../../../../data/check/parse-draft.ts';
import { rawDraft, sourcesJson, topicJson, unitsJson } from '../draft-fixture.ts';

const TODAY = '2026-11-22';

/** What the schema and every rule say, as lines. */
const lines = (raw: RawDraft): string[] => {
  const { draft, findings } = parseDraft(raw);
  return [...findings, ...(findings.length > 0 ? [] : applyRules(draft, TODAY))].map(findingLine);
};

type TopicJson = ReturnType<typeof topicJson>;

/** The lines for the sample topic with something changed. */
const changed = (change: (topic: TopicJson) => void): string[] => {
  const topic = topicJson();
  change(topic);
  return lines(rawDraft({ topics: [topic] }));
};

/** The item of a sample list that a test is about to spoil. */
const at = <T>(list: readonly T[], index = 0): T => {
  const item = list[index];
  if (item === undefined) throw new Error('the sample is shorter than that');
  return item;
};

describe('a sound dataset', () => {
  it('has no findings', () => {
    expect(lines(rawDraft())).toEqual([]);
  });

  it('is counted', () => {
    expect(figures(parseDraft(rawDraft()).draft, TODAY)).toEqual({
      topics: 1,
      facts: 2,
      series: 1,
      states: 2,
      events: 1,
      sources: 2,
      languages: { en: 1, hi: 1, ru: 1 },
      singleSource: 1,
      stale: 1,
      disputed: 0,
    });
  });

  it('is noticed where a number rests on one source and where a state or a series is old', () => {
    const { draft } = parseDraft(rawDraft());
    expect(notices(draft, TODAY).map(findingLine)).toEqual([
      'data/topics/relos.json: facts[people]: a number that rests on "paper" alone [single-source]',
      'data/topics/relos.json: series[trade]: ends with FY2024-25 [stale]',
    ]);
    expect(notices(draft, '2026-09-27').map(({ rule }) => rule)).toEqual(['single-source']);
    expect(notices(draft, '2026-11-27').map(({ field }) => field)).not.toContain('states[status]');
    expect(notices(draft, '2026-11-28').map(findingLine)).toContain(
      'data/topics/relos.json: states[status]: open, last confirmed 2026-05 [stale]',
    );
  });
});

describe('the schema', () => {
  const file = 'data/topics/relos.json';
  it.each<[string, (topic: TopicJson) => void, string]>([
    [
      'a missing translation',
      (t) => delete (t.name as Partial<TopicJson['name']>).hi,
      'name.hi: missing translation',
    ],
    [
      'a fact without date',
      (t) => delete (at(t.facts) as { asOf?: string }).asOf,
      'facts[signed].asOf: missing',
    ],
    ['a fact without sources', (t) => (at(t.facts).sources = []), 'facts[signed].sources: names no source'],
    [
      'a number without unit',
      (t) => (at(t.facts).value = { number: 5 }),
      'facts[signed].value: number without unit',
    ],
    [
      'a date not in the calendar',
      (t) => (at(t.facts).asOf = '2025-02-30'),
      'facts[signed].asOf: is not in the calendar',
    ],
    ['markup', (t) => (t.name.en = '<b>x</b>'), 'name.en: has markup or control characters'],
    ['an unknown field', (t) => Object.assign(t, { colour: 'red' }), 'colour: unknown field'],
    [
      'a wrong period',
      (t) => (at(at(t.series).points).period = 'FY2021-23'),
      'series[trade].points[0].period: is not in the calendar, or ends before it begins',
    ],
  ])('reports %s with file, field and reason', (_, change, line) => {
    expect(changed(change)).toEqual([`${file}: ${line} [schema]`]);
  });

  it('reports text that is not JSON, and nothing else', () => {
    const raw = rawDraft();
    const { faults } = checkDraft({ ...raw, units: { ...raw.units, text: '{' } }, TODAY);
    expect(faults.map(({ file, reason }) => [file, reason.slice(0, 9)])).toEqual([
      ['data/units.json', 'not JSON:'],
    ]);
  });

  it('needs no clock: without a day the newest review is the present', () => {
    const late = { ...topicJson(), timeline: [{ ...at(topicJson().timeline), date: '2026-11-21' }] };
    expect(checkDraft(rawDraft({ topics: [late] })).faults.map(({ rule }) => rule)).toEqual(['future-date']);
    expect(checkDraft(rawDraft({ topics: [late] }), TODAY).faults).toEqual([]);
  });

  it('and where a page was read after that review, the day of the reading', () => {
    const sources = sourcesJson().map((source) => ({ ...source, read: '2026-11-21' }));
    expect(checkDraft(rawDraft({ sources })).faults).toEqual([]);
  });

  it('refuses addresses that could act', () => {
    const sources = sourcesJson();
    at(sources).url = 'javascript:alert(1)';
    expect(lines(rawDraft({ sources })).join()).toContain('must be an http or https address');
  });
});

describe('each rule', () => {
  const other = () => ({ ...topicJson(), id: 'other' });

  it.each<[string, (topic: TopicJson) => void, string[]]>([
    [
      'unknown-source',
      (t) => at(t.facts).sources.push('nowhere'),
      ['facts[signed].sources: unknown source "nowhere"'],
    ],
    [
      'unknown-unit',
      (t) => t.series.push({ ...at(t.series), id: 'way', unit: 'parsecs' }),
      ['series[way].unit: unknown unit "parsecs" (data/units.json)'],
    ],
    [
      'unknown-unit',
      (t) => (at(t.facts).value = { text: { en: '$68.7 billion', hi: '68.7 अरब', ru: '68,7 млрд' } }),
      ['facts[signed].value: number without unit: "$68.7 billion" is a text'],
    ],
    [
      'future-date',
      (t) => (at(t.facts).asOf = '2026-12'),
      ['facts[signed].asOf: 2026-12 is after 2026-11-22'],
    ],
    [
      'future-date',
      (t) => (at(t.timeline).date = '2026-11-23'),
      ['timeline[0].date: 2026-11-23 is after 2026-11-22'],
    ],
    [
      'aged-dispute',
      (t) =>
        Object.assign(at(t.facts), {
          disputes: ['2024-02-19', '2024-02', '2024-02-18', '2024-01'].map((asOf) => ({
            value: { date: '2024' },
            asOf,
            sources: ['paper'],
          })),
        }),
      [
        "facts[signed].disputes[2].asOf: 2024-02-18 is over a year before the fact's 2025-02-18: say it in the note",
        "facts[signed].disputes[3].asOf: 2024-01 is over a year before the fact's 2025-02-18: say it in the note",
      ],
    ],
    [
      'overlapping-states',
      (t) => Object.assign(at(at(t.states).intervals), { expectedEnd: '2026-01' }),
      ['states[status].intervals[0]: has ended: `expectedEnd` is for open states'],
    ],
    [
      'overlapping-states',
      (t) => (at(at(t.states).intervals, 1).from = '2025-12-31'),
      ['states[status].intervals[1]: overlaps the state before it, which ends 2026-01-12'],
    ],
    [
      'mixed-basis',
      (t) => (at(at(t.series).points, 2).period = '2025'),
      [
        'series[trade].points[2].period: mixed basis: 2025 is a calendar-year, the series counts by fiscal-year',
      ],
    ],
    ['broken-related', (t) => t.related.push('gone'), ['related[0]: "gone" is no topic']],
    [
      'common-alias',
      (t) => t.aliases.en.strong?.push('tariff(s)', 'sanctions @ russia'),
      ['aliases.en.strong[1]: "tariff(s)" is a common word: make it contextual'],
    ],
    [
      'common-alias',
      (t) => t.aliases.en.strong?.push('Tariff'),
      ['aliases.en.strong[1]: "Tariff" is a common word: make it contextual'],
    ],
    [
      'alias-notation',
      (t) => t.aliases.en.strong?.push('(open'),
      ['aliases: relos, en: ( without ) at 5 of alias “(open”'],
    ],
    ['wrong-script', (t) => (t.name.ru = 'Logistics'), ['name.ru: has no Cyrillic letter: "Logistics"']],
    [
      'hindi-spelling',
      (t) => (t.name.hi = 'देनिस मंतुरोव।'),
      ['name.hi: "देनिस" is written "डेनिस" here', 'name.hi: ends with a danda: "देनिस मंतुरोव।"'],
    ],
    [
      'hindi-spelling',
      (t) => (t.name.hi = 'एक वाक्य। और दूसरा।'),
      ['name.hi: ends with a danda: "एक वाक्य। और दूसरा।"'],
    ],
    [
      'hindi-spelling',
      (t) =>
        Object.assign(at(t.facts), { note: { en: 'One. Two.', hi: 'एक वाक्य। और दूसरा।', ru: 'Один. Два.' } }),
      [],
    ],
    [
      'hindi-spelling',
      (t) => Object.assign(at(t.facts), { note: { en: 'One', hi: 'एक वाक्य।', ru: 'Один' } }),
      ['facts[signed].note.hi: ends with a danda: "एक वाक्य।"'],
    ],
    ['wrong-script', (t) => (t.name.en = 'पाठ'), ['name.en: has Devanagari letters: "पाठ"']],
  ])('%s', (rule, change, expected) => {
    expect(changed(change)).toEqual(expected.map((line) => `data/topics/relos.json: ${line} [${rule}]`));
  });

  it('wrong-script lets acronyms stand in every language', () => {
    expect(changed((t) => (t.name = { en: 'S-400', hi: 'S-400', ru: 'S-400' }))).toEqual([]);
  });

  it('wrong-script lets the names of foreign firms stand, but not as headings', () => {
    const kpler = { en: 'Kpler', hi: 'Kpler', ru: 'Kpler' };
    expect(changed((t) => (at(t.series).basis.compiledBy = kpler))).toEqual([]);
    expect(changed((t) => (at(t.series).label = kpler))).toHaveLength(2);
  });

  it('unused-source', () => {
    const sources = [...sourcesJson(), { ...at(sourcesJson()), id: 'idle' }];
    expect(lines(rawDraft({ sources }))).toEqual([
      'data/sources.json: [idle]: unused source [unused-source]',
    ]);
  });

  it('unused-unit', () => {
    const units = { ...unitsJson(), idle: { en: '{n}', hi: '{n}', ru: '{n}' } };
    expect(lines(rawDraft({ units }))).toEqual(['data/units.json: [idle]: unused unit [unused-unit]']);
  });

  it.each([
    ['https://github.com/someone/notes', 1],
    ['https://raw.githubusercontent.com/someone/notes/main/a.json', 1],
    [`https://github.com/someone/notes/blob/${'0a'.repeat(20)}/a.json`, 0],
    [`https://github.com/someone/notes/tree/${'0a'.repeat(20)}`, 0],
    ['https://github.com.example/someone/notes', 0],
  ])('unpinned-source: %s', (url, faults) => {
    const sources = sourcesJson();
    at(sources).url = url;
    expect(lines(rawDraft({ sources }))).toEqual(
      Array(faults).fill(
        'data/sources.json: [official-page].url: names no commit of its repository [unpinned-source]',
      ),
    );
  });

  it.each([
    ['MEA (public copy)', 1],
    ['MEA (headline, through public notes)', 1],
    ['The Paper (PTI)', 0],
  ])('untold-way: %s', (publisher, faults) => {
    const sources = sourcesJson();
    at(sources).publisher = publisher;
    expect(lines(rawDraft({ sources }))).toEqual(
      Array(faults).fill(
        'data/sources.json: [official-page].publisher: how it was seen is told by seenAs, in every language [untold-way]',
      ),
    );
  });

  it('shared-alias, whatever the case and the hyphens', () => {
    const second = other();
    second.aliases.en = { strong: ['Relos'], contextual: [] };
    expect(lines(rawDraft({ topics: [topicJson(), second] }))).toEqual([
      'data/topics/other.json: aliases.en.strong[0]: "Relos" is claimed by "relos" too [shared-alias]',
    ]);
  });

  it('lost-id: a released id needs a redirect to a living topic', () => {
    expect(lines(rawDraft({ releasedIds: ['relos', 'old'] }))).toHaveLength(1);
    expect(lines(rawDraft({ releasedIds: ['old'], redirects: { old: 'relos' } }))).toEqual([]);
    expect(lines(rawDraft({ releasedIds: ['old'], redirects: { old: 'nowhere' } }))).toHaveLength(1);
  });

  it('id-mismatch: the file is named after the topic', () => {
    const raw = rawDraft();
    const topics = raw.topics.map(({ text }) => ({ file: 'data/topics/wrong.json', text }));
    expect(lines({ ...raw, topics })).toEqual([
      'data/topics/wrong.json: id: "relos" is not the name of the file [id-mismatch]',
    ]);
  });
});
