import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES, LETTER } from '../../../recognition/characters.ts';
import type { Gazetteer } from '../../../recognition/gazetteer.ts';
import { scan } from '../../../recognition/scan.ts';
import { compileCheckout } from '../../../scripts/compile-checkout.ts';

const { gazetteer } = compileCheckout();

const WORDS = [
  'Modi',
  'Putin',
  'Russian',
  'oil',
  'crude',
  'India',
  'tariffs',
  '50',
  '%',
  'US',
  '$',
  'Rs ',
  '100 billion of trade',
  'S-400',
  'of',
  'the',
  ',',
  '. ',
  'Россия',
  'нефть',
  'Индией',
  'Путиным',
  'मोदी',
  'रूस',
  'भारत',
  'तेल',
  'xyz',
  '’s',
  '\u00ad',
  '\u200d',
  'é',
  '😀',
];
/** Text of words that aliases are made of, in any order, with anything else between them. */
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 40,
    },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', '', '-', '\u00a0', '\n', '— '), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((gaps) => parts.map((part, i) => part + gaps[i]).join('')),
  );
const hits = (source: string): number[][] => {
  const found = scan(source, gazetteer);
  return Array.from({ length: found.length / 3 }, (_, i) => [...found.slice(3 * i, 3 * i + 3)]);
};

describe('scan, on any text', () => {
  it('points into the text, in order, at whole words', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const [start = -1, end = -1] of hits(source)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
          const before = CODES[source.charCodeAt(start - 1)] ?? 0;
          const lead = CODES[source.charCodeAt(start)] ?? 0;
          expect(before >= LETTER && lead >= LETTER).toBe(false);
        }
      }),
    );
  });

  it('never throws on code units of any kind, lone surrogates among them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (units) => {
        scan(String.fromCharCode(...units), gazetteer);
      }),
    );
  });

  it('finds the same in a text wherever it stands', () => {
    fc.assert(
      fc.property(text, text, text, (before, source, after) => {
        const shift = before.length + 2;
        const whole = hits(`${before}! ${source}! ${after}`);
        const within = whole.filter(([start = 0]) => start >= shift && start < shift + source.length);
        expect(within).toEqual(
          hits(source).map(([start = 0, end = 0, what = 0]) => [start + shift, end + shift, what]),
        );
      }),
    );
  });

  it('does not depend on how the text was put together', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 8 }), (source, cuts) => {
        const at = [...new Set(cuts.map((cut) => cut % (source.length + 1)))].sort((a, b) => a - b);
        const nodes = [0, ...at].map((from, i) => source.slice(from, at[i] ?? source.length));
        expect(hits(nodes.join(''))).toEqual(hits(source));
      }),
    );
  });

  it('takes canonically equivalent texts for the same', () => {
    fc.assert(
      fc.property(text, (source) => {
        const what = (form: 'NFC' | 'NFD') => hits(source.normalize(form)).map(([, , output]) => output);
        expect(what('NFD')).toEqual(what('NFC'));
      }),
    );
  });
});

/** Counts every read of the tables that matching walks: its steps, whatever the clock says. */
const counting = (source: string): number => {
  let steps = 0;
  const watch = <T extends object>(table: T): T =>
    new Proxy(table, {
      get: (target, key) => {
        if (key !== 'length') steps++;
        return Reflect.get(target, key);
      },
    });
  const watched: Gazetteer = {
    ...gazetteer,
    tokens: (script) => {
      const table = gazetteer.tokens(script);
      return { ...table, slots: watch(table.slots) };
    },
    rowSymbols: watch(gazetteer.rowSymbols),
    setMembers: watch(gazetteer.setMembers),
    stepsTaken: watch(gazetteer.stepsTaken),
  };
  scan(source, watched);
  return steps;
};

describe('scan, in steps', () => {
  it.each([
    ['plain words', 'the quick brown fox '],
    ['one alias over and over', 'Russian crude oil from Russia '],
    ['beginnings of long aliases', 'agreement between the government of the '],
    ['numbers', '50 50 50 '],
    ['commas', 'Treaty of Peace, '],
  ])('grows linearly with the text: %s', (_, piece) => {
    const short = counting(piece.repeat(200));
    const long = counting(piece.repeat(1600));
    expect(long).toBeLessThanOrEqual(short * 8 * 1.1 + 50);
  });

  it.each([
    ['one word', 'a'.repeat(10_000_000)],
    ['combining marks', `e${'\u0301'.repeat(200_000)}`],
    ['virama and nasals', 'न्'.repeat(200_000)],
    ['invisible characters', '\u200b\u2060\u00ad'.repeat(200_000)],
    ['bidi controls in a name', '\u202eModi\u202c '.repeat(50_000)],
    ['lone surrogates', '\ud800'.repeat(200_000)],
    ['apostrophes', "'s".repeat(200_000)],
    ['full stops', '.'.repeat(200_000)],
    ['scripts mixed within a word', 'Моdi'.repeat(50_000)],
  ])('reads %s without harm', (_, source) => {
    expect(counting(source)).toBeLessThan(source.length * 4);
  });
});
