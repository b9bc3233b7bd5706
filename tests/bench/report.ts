import type { Growth } from './growth/curves.ts';
import type { Measured } from './statistics.ts';

/** What is asked of a figure. */
export interface Reach {
  readonly value: number;
  readonly most?: number;
  readonly least?: number;
}

/** One line of the table. */
export interface Row {
  readonly measure: string;
  readonly what: string;
  readonly unit: string;
  readonly measured?: Measured;
  /** How many times something else, with the spread of that ratio. */
  readonly times?: { readonly ratio: Measured; readonly of: string };
  readonly reach?: Reach;
  /** Why there is no figure. */
  readonly note?: string;
}

/** What one measure hands to the suite: lines for people, and its part of `.output/bench.json`. */
export interface Report {
  readonly rows: readonly Row[];
  readonly figures: Readonly<Record<string, unknown>>;
  /** Curves to be drawn. */
  readonly growths?: readonly Growth[];
}

export const isReached = ({ value, most, least }: Reach): boolean =>
  value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);

/** Three significant digits are more than a noisy machine tells. */
export const short = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return String(Number(value.toPrecision(3)));
};

const reachText = (reach: Reach): string => {
  const bound = reach.most === undefined ? `≥ ${reach.least}` : `≤ ${reach.most}`;
  return `${isReached(reach) ? 'ok' : 'MISSED'} ${bound}`;
};

const HEADINGS = ['measure', 'what', 'median', 'middle half', 'p95', 'runs', 'times', 'reach'] as const;

const cellsOf = ({ measure, what, unit, measured, times, reach, note }: Row): string[] => [
  measure,
  what,
  measured ? `${short(measured.median)} ${unit}` : (note ?? ''),
  measured && measured.runs > 1 ? `${short(measured.low)}–${short(measured.high)}` : '',
  measured && measured.runs >= 20 ? short(measured.p95) : '',
  measured ? String(measured.runs) : '',
  times
    ? `${short(times.ratio.median)} × ${times.of} (${short(times.ratio.low)}–${short(times.ratio.high)})`
    : '',
  reach ? reachText(reach) : '',
];

/** @returns the rows as a table of plain text, its columns as wide as they must be. */
export const table = (rows: readonly Row[]): string => {
  const lines = [[...HEADINGS], ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const written = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = written;
  return [head, '─'.repeat(Math.max(...written.map(({ length }) => length))), ...body].join('\n');
};

/** @returns the rows as a Markdown table. */
export const markdownTable = (rows: readonly Row[]): string =>
  [[...HEADINGS], HEADINGS.map(() => '---'), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
