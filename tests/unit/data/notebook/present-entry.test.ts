import { expect, test } from 'vitest';
import { entryOf } from '../../../../data/notebook/notebook.ts';
import { presentEntry, withDateIn } from '../../../../data/notebook/present-entry.ts';
import type { FactLine, TopicSheet } from '../../../../data/sheet/topic-sheet.ts';

const SOURCE = { title: 'A note', publisher: 'MEA', published: '', url: 'https://mea.gov.in/x' };

const sheetWith = (name: string, texts: Partial<FactLine>): TopicSheet =>
  ({
    id: 'relos',
    name,
    facts: [{ id: 'signed', period: '', note: '', sources: [SOURCE], ...texts } as FactLine],
  }) as unknown as TopicSheet;

const HINDI = sheetWith('रेलोस', { label: 'हस्ताक्षर', value: '18 फ़रवरी 2025', asOf: '18 फ़रवरी 2025' });
const RUSSIAN = sheetWith('РЕЛОС', { label: 'Подписано', value: '18 февраля 2025', asOf: '18 февраля 2025' });

const [fact] = HINDI.facts;
if (!fact) throw new Error('the sheet has a fact');
const article = { title: 'Путин в Дели', address: 'https://tass.ru/1' };
const moment = {
  id: '00000000-0000-4000-8000-000000000001',
  saved: '2026-11-22T10:00:00.000Z',
  language: 'hi',
} as const;
const saved = entryOf(HINDI, fact, article, moment);

test('what the dataset still says is told in the language that is read now', () => {
  expect(presentEntry(saved, HINDI, RUSSIAN, 'ru')).toEqual({
    ...saved,
    language: 'ru',
    topic: { id: 'relos', name: 'РЕЛОС' },
    fact: {
      id: 'signed',
      label: 'Подписано',
      value: '18 февраля 2025',
      period: '',
      asOf: '18 февраля 2025',
      note: '',
    },
  });
});

/** As it was saved, but for the date that stands within the interface's own words. */
const asItWas = { ...saved, fact: { ...saved.fact, asOf: '18 февраля 2025' } };

test.each([
  ['its value', { value: '19 फ़रवरी 2025' }],
  ['its date', { asOf: '1 मार्च 2026' }],
  ['its note', { note: 'मॉस्को में' }],
  ['its source', { sources: [{ ...SOURCE, url: 'https://mea.gov.in/y' }] as unknown as FactLine['sources'] }],
])('a fact that has changed stays as it was saved: %s', (_, change) => {
  const changed = sheetWith('रेलोस', { ...fact, ...change });
  expect(presentEntry(saved, changed, RUSSIAN, 'ru')).toEqual(asItWas);
});

test('so does one that is gone, or whose topic is', () => {
  const without = { ...HINDI, facts: [] };
  expect(presentEntry(saved, without, RUSSIAN, 'ru')).toEqual(asItWas);
  expect(presentEntry(saved, HINDI, { ...RUSSIAN, facts: [] }, 'ru')).toEqual(asItWas);
  expect(presentEntry(saved, undefined, undefined, 'ru')).toEqual(asItWas);
});

test.each([
  ['2 Dec 2025', 'ru', '2 декабря 2025'],
  ['декабрь 2025', 'en', 'Dec 2025'],
  ['2025', 'hi', '2025'],
  ['18 फ़रवरी 2025', 'hi', '18 फ़रवरी 2025'],
  ['at the summit of 2025', 'ru', 'at the summit of 2025'],
] as const)('a saved date, of whatever language, is told in the one that is read now: %s in %s', (asOf, language, told) => {
  const { language: _, ...ofOld } = { ...saved, fact: { ...saved.fact, asOf } };
  expect(withDateIn(ofOld, language)).toEqual({ ...ofOld, fact: { ...ofOld.fact, asOf: told } });
});
