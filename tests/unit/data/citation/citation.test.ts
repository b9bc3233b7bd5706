import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type QuotationWords, quoteFact, quoteTopic } from '../../../../data/citation/quotation.ts';
import { seriesTable } from '../../../../data/citation/series-table.ts';
import { writeCsv } from '../../../../data/citation/write-csv.ts';
import { writeHtml } from '../../../../data/citation/write-html.ts';
import { escapeMarkdown, writeMarkdown } from '../../../../data/citation/write-markdown.ts';
import { writeText } from '../../../../data/citation/write-text.ts';
import type { FactLine, SourceLine, TopicSheet } from '../../../../data/sheet/topic-sheet.ts';

const words: QuotationWords = {
  asOf: (date) => `as of ${date}`,
  disputed: (value) => `other sources: ${value}`,
  origin: ({ vintage }) => `Sandarbh, reviewed ${vintage.reviewed}`,
  facts: 'Facts',
  timeline: 'Timeline',
  sources: 'Sources',
};
const source = (id: string, changes: Partial<SourceLine> = {}): SourceLine => ({
  id,
  title: `Title of ${id}`,
  publisher: 'Publisher',
  url: `https://example.org/${id}`,
  published: '1 Apr 2025',
  official: false,
  secondary: false,
  language: 'en',
  ...changes,
});
const fact: FactLine = {
  id: 'deficit',
  label: 'Deficit',
  value: '$58.9 billion',
  period: 'FY2024-25',
  asOf: '31 Mar 2025',
  asOfDate: '2025-03-31',
  note: '',
  sources: [source('ani')],
  disputes: [{ value: '$59 billion', asOf: '', note: '', sources: [source('gtri')] }],
  isNumber: false,
  singleSource: false,
};
const sheet: TopicSheet = {
  id: 'trade-deficit-russia',
  kind: 'trade',
  name: 'Trade deficit',
  summary: 'India buys more than it sells.',
  facts: [fact],
  states: [],
  series: [],
  timeline: [{ date: '2025-08-20', when: '20 Aug 2025', text: 'Talks in Moscow', sources: [source('ani')] }],
  related: [],
  sources: [source('ani'), source('gtri')],
  vintage: {
    newestFactDate: '2025-03-31',
    newestFact: '31 Mar 2025',
    reviewed: '22 Nov 2026',
    articleDate: '',
  },
};

test('a fact carries its period, date, dispute and numbered sources', () => {
  expect(writeText(quoteFact(sheet, fact, words))).toBe(
    [
      'Trade deficit',
      '',
      '– Deficit, FY2024-25: $58.9 billion (as of 31 Mar 2025; other sources: $59 billion [2]) [1]',
      '',
      'Sources',
      '[1] Title of ani. Publisher, 1 Apr 2025, https://example.org/ani',
      '[2] Title of gtri. Publisher, 1 Apr 2025, https://example.org/gtri',
      '',
      'Sandarbh, reviewed 22 Nov 2026',
    ].join('\n'),
  );
});

test('a topic cites each source once', () => {
  const { sources, groups } = quoteTopic(sheet, words);
  expect(sources.map(({ id }) => id)).toEqual(['ani', 'gtri']);
  expect(groups.map(({ heading }) => heading)).toEqual(['Facts', 'Timeline']);
  expect(groups[1]?.lines[0]?.cites).toEqual([1]);
});

test('Markdown links survive round brackets', () => {
  const bracketed = { ...fact, disputes: [], sources: [source('a', { url: 'https://example.org/a_(b)' })] };
  expect(writeMarkdown(quoteFact(sheet, bracketed, words))).toContain('](https://example.org/a_%28b%29)');
});

test.each([
  ['FY2024-25: +8.5% in Jan. to $68.7 billion', 'FY2024-25: +8.5% in Jan. to $68.7 billion'],
  ['1. May 2026', '1\\. May 2026'],
  ['- 5', '\\- 5'],
  ['+7, 8', '\\+7, 8'],
  ['\n12) *', ' 12\\) \\*'],
  ['www.rbc.ru', 'www\\.rbc\\.ru'],
])('Markdown escapes what would act as markup, and leaves figures as they are: %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test('the ties of lines are not taken along', () => {
  const tie = /[\u00a0\u2060]/;
  const texts = {
    period: '',
    label: 'Запас S-\u2060400',
    value: '63,84\u00a0млрд\u00a0долл.',
    asOf: '31\u00a0марта',
  };
  const quotation = quoteFact(sheet, { ...fact, ...texts }, { ...words, facts: 'Как\u00a0есть' });
  for (const write of [writeText, writeMarkdown, writeHtml]) {
    expect(write(quotation)).not.toMatch(tie);
    expect(write(quotation)).toMatch(/S\\?-400: (?:\*\*|<strong>)?63,84 млрд долл/);
  }
  expect(writeCsv([['63,84\u00a0млрд', 'S-\u2060400']])).toBe('"63,84 млрд",S-400\r\n');
});

describe('texts never act as markup', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('<', '>', '"', '&', "'", '*', '_', '[', ']', '(', '`', '\n', 'a'),
  });

  test('in HTML', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = writeHtml(
          quoteFact({ ...sheet, name: text }, { ...fact, label: text, value: text }, words),
        );
        const { document } = parseHTML(`<html><body>${html}</body></html>`);
        expect(document.querySelector('h2')?.textContent).toBe(text);
        expect(document.querySelector('li strong')?.textContent).toBe(text);
        expect([...document.body.children].map(({ tagName }) => tagName)).toEqual([
          'H2',
          'UL',
          'H3',
          'OL',
          'P',
        ]);
      }),
    );
  });

  test('in Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [heading] = writeMarkdown(quoteFact({ ...sheet, name: text }, fact, words)).split('\n\n');
        expect(heading?.slice(3).replace(/\\[<>"&*_[\]()`]/g, '')).not.toMatch(/[<>&*_[\]()`]/);
      }),
    );
  });
});

test('every row of a series names who says that number', () => {
  const point = (at: number, ids: string[]) => ({
    date: `2026-0${at}-15`,
    period: `Month ${at}`,
    number: at,
    value: `${at}`,
    provisional: at === 2,
    wasDueToEnd: '',
    afterGap: false,
    sources: ids.map((id) => source(id)),
  });
  const [header, ...rows] = seriesTable({
    id: 'share',
    label: 'Share',
    unit: '%',
    basis: 'ships',
    points: [point(1, ['ani']), point(2, ['gtri', 'mea'])],
    stepwise: false,
    note: '',
    sources: ['ani', 'gtri', 'mea'].map((id) => source(id)),
    stale: false,
    onArticleDate: null,
  });
  expect(rows.map((row) => row[header?.indexOf('sources') ?? -1])).toEqual([
    source('ani').url,
    `${source('gtri').url} ${source('mea').url}`,
  ]);
  expect(rows.map((row) => row[header?.indexOf('provisional') ?? -1])).toEqual(['no', 'yes']);
});

describe('CSV', () => {
  /** A reader of RFC 4180, for the test only. */
  const parse = (csv: string): string[][] => {
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  };

  test('comes back as it was', () => {
    const text = fc
      .string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'я', ' ') })
      .filter((t) => !/^\r/.test(t));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(parse(writeCsv(rows))).toEqual(rows);
      }),
    );
  });

  test('never starts a formula', () => {
    expect(writeCsv([['=1+1', '-3', -3]])).toBe("'=1+1,'-3,-3\r\n");
  });
});
