import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../../data/catalogue.ts';
import { LANGUAGES } from '../../../../data/languages.ts';
import { readDraft } from '../../../../data/read-draft.ts';
import { TopicSchema } from '../../../../data/schema/topic.ts';
import { buildTopicIndex, type SearchableTopic } from '../../../../data/search/topic-index.ts';
import { anyText } from '../../any-text.ts';

const topics: readonly SearchableTopic[] = [
  {
    id: 'relos',
    kind: 'agreement',
    name: 'RELOS',
    names: ['RELOS'],
    words: ['Reciprocal Exchange of Logistic Support'],
    called: '',
    relatedFrom: 8,
  },
  {
    id: 'kudankulam',
    kind: 'energy',
    name: 'Kudankulam nuclear power plant',
    names: ['Kudankulam nuclear power plant'],
    words: ['KKNPP'],
    called: '',
    relatedFrom: 10,
  },
  {
    id: 'russian-crude-imports',
    kind: 'energy',
    name: 'Russian crude imports',
    names: ['Russian crude imports'],
    words: ['российская нефть'],
    called: '',
    relatedFrom: 34,
  },
  {
    id: 'state-duma',
    kind: 'organisation',
    name: 'State Duma',
    names: ['State Duma'],
    words: ['Государственная дума', 'स्टेट ड्यूमा'],
    called: '',
    relatedFrom: 0,
  },
];
const index = buildTopicIndex(topics, 'en');
const first = (query: string) => index.find(query)[0]?.id;

describe('finds a topic', () => {
  test.each([
    ['relos', 'relos'],
    ['РЕЛОС', 'relos'],
    ['रेलोस', 'relos'],
    ['kudankulam', 'kudankulam'],
    ['Куданкулам', 'kudankulam'],
    ['कुडनकुलम', 'kudankulam'],
    ['kudan', 'kudankulam'],
    ['kundankulam', 'kudankulam'],
    ['нефть росс', 'russian-crude-imports'],
    ['Rossiyskaya', 'russian-crude-imports'],
    ['ड्यूमा', 'state-duma'],
  ])('by %s', (query, id) => expect(first(query)).toBe(id));
});

test('finds every topic by its own name and words', () => {
  for (const topic of topics) {
    for (const word of [topic.name, ...topic.words]) expect(index.find(word)).toContain(topic);
  }
});

test('filters by kind', () => {
  expect(index.find('', 'energy').map(({ id }) => id)).toEqual(['kudankulam', 'russian-crude-imports']);
  expect(index.find('relos', 'energy')).toEqual([]);
});

test('shows everything by name while nothing is asked', () => {
  expect(index.find(' – ').map(({ name }) => name)).toEqual([
    'Kudankulam nuclear power plant',
    'RELOS',
    'Russian crude imports',
    'State Duma',
  ]);
});

test('never throws and never repeats a topic', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      const found = index.find(query);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('lists all topics in the order of the alphabet, quotation marks left out of account', () => {
  const named = (id: string, name: string): SearchableTopic => ({
    id,
    kind: 'event',
    name,
    names: [name],
    words: [],
    called: '',
    relatedFrom: 0,
  });
  const list = buildTopicIndex(
    [named('b', 'Рупия'), named('c', 'Экспорт'), named('a', '«Адмирал»'), named('d', '«Сила»')],
    'ru',
  );
  expect(list.find('').map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
});

describe('of the topics of the dataset', () => {
  const { entries } = catalogueOf({
    schema: 1,
    version: '',
    date: '',
    topics: readDraft(join(import.meta.dirname, '../../../..')).topics.map(({ text }) =>
      v.parse(TopicSchema, JSON.parse(text)),
    ),
    sources: [],
    units: {},
    redirects: {},
  });
  const idsFor = (query: string, language: (typeof LANGUAGES)[number]): readonly string[] =>
    buildTopicIndex(
      entries.map((entry) => ({
        ...entry,
        name: entry.name[language],
        names: LANGUAGES.map((each) => entry.name[each]),
      })),
      language,
    )
      .find(query)
      .map(({ id }) => id);

  test.each([
    ['нефть', 'russian-crude-imports'],
    ['s-400', 's-400'],
    ['indian oil', 'indian-oil-corporation'],
    ['RELOS', 'relos'],
    ['tariff', 'us-tariffs-on-india'],
    ['пошлины', 'us-tariffs-on-india'],
    ['टैरिफ', 'us-tariffs-on-india'],
  ])('%s leads in all languages to %s', (query, id) => {
    for (const language of LANGUAGES) expect(idsFor(query, language)[0], language).toBe(id);
  });

  test.each([
    'रक्षा',
    'व्यापार',
    'оборона',
    'торговля',
    'defence',
    'trade',
    'нефть',
    'तेल',
    'oil',
    'summit',
  ])('%s finds the same in all languages', (query) => {
    const [inEnglish, ...elsewhere] = LANGUAGES.map((language) => idsFor(query, language));
    expect(inEnglish).not.toEqual([]);
    for (const found of elsewhere) expect(found).toEqual(inEnglish);
  });

  test.each([
    ['oil', 'en'],
    ['तेल', 'hi'],
  ] as const)('%s leads in its language to Russian crude', (query, language) => {
    expect(idsFor(query, language)[0]).toBe('russian-crude-imports');
  });
});
