import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../../data/check/parse-draft.ts';
import { citeFact, citeTopic, topicAsJson } from '../../../../data/cite/cite.ts';
import { writeBlocks } from '../../../../data/cite/cited-text.ts';
import { seriesAsCsv, writeCsv } from '../../../../data/cite/csv.ts';
import { compileDataset } from '../../../../data/compile.ts';
import { buildTopicSheet } from '../../../../data/sheet/build-topic-sheet.ts';
import type { TopicSheet } from '../../../../data/sheet/topic-sheet.ts';
import { rawDraft } from '../draft-fixture.ts';

const sheet = (): TopicSheet => {
  const dataset = compileDataset(parseDraft(rawDraft()).draft);
  const [topic] = dataset.topics;
  if (!topic) throw new Error('the sample has a topic');
  return buildTopicSheet(topic, {
    language: 'en',
    today: '2026-11-22',
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    units: dataset.units,
    topicNames: new Map(),
  });
};

const fact = (at = 0) => {
  const line = sheet().facts[at];
  if (!line) throw new Error('the sample has facts');
  return line;
};

describe('a fact', () => {
  it('is cited as text with its date and its source', () => {
    expect(citeFact(sheet(), fact(), 'en', 'text')).toBe(
      'Logistics pact. Signed: 18 Feb 2025 (as of 18 Feb 2025). Source: MEA, “Statement” https://www.mea.gov.in/x, 18 Feb 2025.',
    );
  });

  it('is cited as Markdown and as HTML', () => {
    expect(citeFact(sheet(), fact(), 'ru', 'markdown')).toBe(
      'Logistics pact. Signed: **18 Feb 2025** (по состоянию на 18 Feb 2025). Источник: MEA, [“Statement”](https://www.mea.gov.in/x), 18 Feb 2025.',
    );
    expect(citeFact(sheet(), fact(), 'en', 'html')).toBe(
      '<p>Logistics pact. Signed: <strong>18 Feb 2025</strong> (as of 18 Feb 2025). Source: MEA, <a href="https://www.mea.gov.in/x">“Statement”</a>, 18 Feb 2025.</p>',
    );
  });

  it('does not go without the figure that disputes it', () => {
    const other = { value: '5,000', asOf: 'May 2026', note: 'another count', sources: fact().sources };
    const text = citeFact(sheet(), { ...fact(1), disputes: [other] }, 'en', 'text');
    expect(text).toContain('\n\n- Troops at a time: 5,000 (May 2026; another count). Source: MEA');
  });
});

describe('a topic', () => {
  it('has its facts, states and events, each with a source', () => {
    const text = citeTopic(sheet(), 'en', 'text');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(5);
    expect(text).toContain(
      '- Status: in force (since 12 Jan 2026, last confirmed May 2026). Source: The Paper',
    );
    expect(text.endsWith('Sandarbh, 20 Nov 2026')).toBe(true);
  });

  it('is JSON as it is', () => {
    expect(JSON.parse(topicAsJson(sheet()))).toEqual(sheet());
  });
});

describe('hostile text', () => {
  const runs = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '](javascript:x)',
        '**',
        '=1+1',
      ),
      fc.record({ strong: fc.string() }),
      fc.record({
        text: fc.string(),
        address: fc.oneof(
          fc.webUrl(),
          fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'https://x/"onclick="'),
        ),
      }),
    ),
    { maxLength: 6 },
  );

  it('never becomes markup in HTML', () => {
    fc.assert(
      fc.property(runs, (some) => {
        const { document } = parseHTML(`<body>${writeBlocks([{ kind: 'item', runs: some }], 'html')}</body>`);
        for (const element of document.body.querySelectorAll('*')) {
          expect(['UL', 'LI', 'STRONG', 'A']).toContain(element.tagName);
          const attributes = [...element.attributes].map(({ name }) => name);
          expect(attributes).toEqual(element.tagName === 'A' ? ['href'] : []);
          if (element.tagName === 'A') expect(element.getAttribute('href')).toMatch(/^https?:\/\//);
        }
      }),
    );
  });

  it('never becomes a link or markup in Markdown', () => {
    expect(writeBlocks([{ kind: 'item', runs: ['](javascript:x) <b> *a* `c`'] }], 'markdown')).toBe(
      '- \\](javascript:x) \\<b\\> \\*a\\* \\`c\\`',
    );
    const link = { text: 'x](y', address: 'https://a.example/(b)' };
    expect(writeBlocks([{ kind: 'paragraph', runs: [link] }], 'markdown')).toBe(
      '[x\\](y](https://a.example/%28b%29)',
    );
    const act = { text: 'x', address: 'javascript:alert(1)' };
    expect(writeBlocks([{ kind: 'paragraph', runs: [act] }], 'markdown')).toBe('x');
  });

  it('is never a formula in a spreadsheet, and comes back whole', () => {
    const parse = (csv: string): string[] =>
      [...`${csv.slice(1, -2)},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('=cmd()', '+1', '-1', '@x', '\t=1', ' =1')), {
          minLength: 1,
        }),
        (texts) => {
          const fields = parse(writeCsv(texts, []));
          expect(fields.map((field) => field.replace(/^'/, ''))).toEqual(
            texts.map((text) => text.replace(/^'/, '')),
          );
          for (const field of fields) expect(field).not.toMatch(/^\s*[=+\-@]/);
        },
      ),
    );
  });
});

describe('a series', () => {
  it('is a table with numbers as numbers', () => {
    const [series] = sheet().series;
    if (!series) throw new Error('the sample has a series');
    expect(seriesAsCsv(series).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFseries,period,middle,number,unit,provisional,basis,sources',
      'Trade,FY 2021-22,2021-09-30,13.12,US$ billion,false,"goods, Commerce ministry; Indian fiscal years",https://www.mea.gov.in/x',
    ]);
  });
});
