import type { SeriesChart } from '../sheet/topic-sheet.ts';

/**
 * A series as rows for a spreadsheet. Numbers stay numbers; the columns are named in English, for programs.
 *
 * @returns the header and one row for each point
 */
export const seriesTable = ({ label, unit, basis, points }: SeriesChart): (string | number)[][] => [
  ['series', 'period', 'date', 'number', 'unit', 'provisional', 'basis', 'sources'],
  ...points.map(({ period, date, number, provisional, sources }) => [
    label,
    period,
    date,
    number,
    unit,
    provisional ? 'yes' : 'no',
    basis,
    sources.map(({ url }) => url).join(' '),
  ]),
];
