/** Month names by their first letters, in English, Hindi and Russian; longer prefixes first where one begins another. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|янв|जन)/, 1],
  [/^(?:feb|фев|फर|फ़र|फ़र)/, 2],
  [/^(?:mar|мар|मार्च)/, 3],
  [/^(?:apr|апр|अप्र)/, 4],
  [/^(?:may|ма[йя]|मई)/, 5],
  [/^(?:jun|июн|जून)/, 6],
  [/^(?:jul|июл|जुल)/, 7],
  [/^(?:aug|авг|अग)/, 8],
  [/^(?:sep|сен|सित)/, 9],
  [/^(?:oct|окт|अक्)/, 10],
  [/^(?:nov|ноя|नव)/, 11],
  [/^(?:dec|дек|दिस)/, 12],
];

const LETTERS = String.raw`[\p{L}\p{M}]+`;
const NUMERIC_FIRST_YEAR = /(?<!\d)((?:19|20)\d{2})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.,-]+(?:of\s+)?(${LETTERS})\.?[\s.,-]+((?:19|20)\d{2})(?!\d)`,
  'u',
);
const MONTH_DAY_YEAR = new RegExp(
  String.raw`(${LETTERS})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)`,
  'u',
);
const NUMERIC_LAST_YEAR = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2})(?!\d)/;

const monthOf = (word: string): number | null =>
  MONTHS.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? null;

const iso = (year: number, month: number | null, day: number): string | null => {
  if (month === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
};

/**
 * Reads a publication date as pages write it: ISO 8601 with or without time, `2 December 2025`, `Dec 2, 2025`,
 * `Tue, 02 Dec 2025 10:00 GMT`, `2 декабря 2025 г.`, `2 दिसंबर 2025`, `02.12.2025`, `02/12/2025` (day first, unless
 * only month first makes a date).
 *
 * @returns an ISO 8601 day, or null where there is no date in it.
 */
export const parsePublicationDate = (text: string): string | null => {
  const folded = text
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
  const yearFirst = NUMERIC_FIRST_YEAR.exec(folded);
  if (yearFirst) {
    const found = iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
    if (found) return found;
  }
  const dayFirst = DAY_MONTH_YEAR.exec(folded);
  if (dayFirst) {
    const found = iso(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
    if (found) return found;
  }
  const monthFirst = MONTH_DAY_YEAR.exec(folded);
  if (monthFirst) {
    const found = iso(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
    if (found) return found;
  }
  const yearLast = NUMERIC_LAST_YEAR.exec(folded);
  if (yearLast) {
    const [a, b, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
    return iso(year, b, a) ?? iso(year, a, b);
  }
  return null;
};
