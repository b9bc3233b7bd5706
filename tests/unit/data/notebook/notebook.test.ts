import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notebookCsv, notebookMarkdown } from '../../../../data/notebook/export-notebook.ts';
import {
  entryOf,
  MOST_ENTRIES,
  type NotebookEntry,
  readNotebook,
  withEntry,
  withoutEntry,
} from '../../../../data/notebook/notebook.ts';
import type { FactLine, TopicSheet } from '../../../../data/sheet/topic-sheet.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const entry = (number: number, changes: Partial<NotebookEntry> = {}): NotebookEntry => ({
  id: uuid(number),
  saved: '2026-11-22T10:00:00.000Z',
  language: 'en',
  topic: { id: 'relos', name: 'RELOS' },
  fact: {
    id: `fact-${number}`,
    label: 'Signed',
    value: '18 Feb 2025',
    period: '',
    asOf: '18 Feb 2025',
    note: '',
  },
  sources: [{ title: 'Title', publisher: 'MEA', published: '', url: 'https://mea.gov.in/x' }],
  article: { title: 'Putin in Delhi', address: 'https://www.thehindu.com/x' },
  ...changes,
});

test('what was stored comes back, and only that', () => {
  const notebook = [entry(1), entry(2, { article: null })];
  expect(readNotebook(JSON.parse(JSON.stringify(notebook)))).toEqual(notebook);
  expect(
    readNotebook([{ ...entry(1), article: { title: '', address: 'javascript:alert(1)' } }, entry(2)]),
  ).toEqual([entry(2)]);
});

test('an entry that does not tell its language is kept', () => {
  const { language: _, ...old } = entry(1);
  expect(readNotebook([old])).toEqual([old]);
});

test('any stored thing gives a notebook', () => {
  fc.assert(fc.property(fc.anything(), (stored) => Array.isArray(readNotebook(stored))));
});

test('the same fact of the same article moves up instead of standing twice', () => {
  const again = { ...entry(1), id: uuid(9) };
  expect(withEntry([entry(2), entry(1)], again)).toEqual([again, entry(2)]);
  const elsewhere = { ...again, article: null };
  expect(withEntry([entry(1)], elsewhere)).toHaveLength(2);
});

test('the oldest gives way when it is full', () => {
  const full = Array.from({ length: MOST_ENTRIES }, (_, number) => entry(number));
  const after = withEntry(full, entry(MOST_ENTRIES));
  expect(after).toHaveLength(MOST_ENTRIES);
  expect(after[0]?.id).toBe(uuid(MOST_ENTRIES));
});

test('an entry is taken out by its id', () => {
  expect(withoutEntry([entry(1), entry(2)], uuid(1))).toEqual([entry(2)]);
});

test('an article is kept only with an address that leads back', () => {
  const sheet = { id: 'relos', name: 'RELOS' } as TopicSheet;
  const fact = { id: 'signed', sources: [] as FactLine['sources'] } as FactLine;
  const moment = { id: uuid(1), saved: '2026-11-22T10:00:00.000Z', language: 'en' } as const;
  const page = { title: 'A page', address: 'about:blank' };
  expect(entryOf(sheet, fact, page, moment).article).toBeNull();
  const address = 'https://tass.ru/1';
  expect(entryOf(sheet, fact, { title: 'A page', address }, moment).article).toEqual({
    title: 'A page',
    address,
  });
});

test('Markdown puts facts under their article', () => {
  const words = { title: 'Notebook', asOf: (date: string) => `as of ${date}` };
  expect(
    notebookMarkdown([entry(1), entry(2)], words)
      .split('\n\n')
      .slice(0, 2),
  ).toEqual(['# Notebook', '## [Putin in Delhi](https://www.thehindu.com/x)']);
});

test('CSV has a row for each entry', () => {
  const rows = notebookCsv([entry(1), entry(2)])
    .trimEnd()
    .split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toContain('https://mea.gov.in/x');
});
