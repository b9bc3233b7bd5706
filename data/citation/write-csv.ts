import { plainText } from './plain-text.ts';

/**
 * @param rows of the same length, the header first
 * @returns a table by RFC 4180; texts that a spreadsheet would run as a formula are led by an apostrophe
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Blanks before the sign, and its full-width form, make no difference to a spreadsheet. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const plain = plainText(value);
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};
