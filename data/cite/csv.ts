import type { SeriesChart } from '../sheet/topic-sheet.ts';

export type CsvValue = string | number | boolean;

/** A spreadsheet takes a text that begins like this for a formula; an apostrophe makes it a text again. */
const FORMULA = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

const field = (value: CsvValue): string => {
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Spreadsheets know UTF-8 by it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** @returns a table as CSV (RFC 4180) that spreadsheets open as text and numbers only. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** @returns the points of a series, one a row, each with unit, basis and sources. */
export const seriesAsCsv = ({ label, unit, basis, points, sources }: SeriesChart): string => {
  const addresses = sources.map(({ url }) => url).join(' ');
  return writeCsv(
    ['series', 'period', 'middle', 'number', 'unit', 'provisional', 'basis', 'sources'],
    points.map(({ period, date, number, provisional }) => [
      label,
      period,
      date,
      number,
      unit,
      provisional,
      basis,
      addresses,
    ]),
  );
};
