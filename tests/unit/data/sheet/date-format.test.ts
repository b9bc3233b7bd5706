import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../../data/calendar.ts';
import { LANGUAGES } from '../../../../data/languages.ts';
import { formatDate, readDate } from '../../../../data/sheet/date-format.ts';

const date = fc
  .tuple(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom(4, 7, 10))
  .map(([days, length]) => addDays('1900-01-01', days).slice(0, length));

it('a date that was written out in any of the languages is read again', () => {
  fc.assert(
    fc.property(date, fc.constantFrom(...LANGUAGES), (iso, language) => {
      expect(readDate(formatDate(iso, language))).toBe(iso);
    }),
  );
});

it.each([
  '',
  'soon',
  '31 Feb 2025',
  'since 2 Dec 2025',
  '2 Dec 20255',
  '2025-12-02',
])('what is no date as we write it is none: %s', (text) => {
  expect(readDate(text)).toBeNull();
});
