/**
 * Days, partial dates and periods as ISO 8601 text. Everything is UTC calendar arithmetic without clocks, but for
 * `localDay`, which is asked what day it is where the reader is.
 */

/** First and last day of a stretch of time, both included, as ISO 8601 days. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;
const pad = (number: number, digits = 2): string => String(number).padStart(digits, '0');

/** @returns the ISO 8601 day of a moment in UTC. */
export const isoDay = (moment: Date | number): string => new Date(moment).toISOString().slice(0, 10);

/** @returns the ISO 8601 day of a moment by the reader's own calendar: in Delhi a new day begins before it does in UTC. */
export const localDay = (moment: Date): string =>
  `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;

/** @returns whole days from one ISO 8601 day to another, negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** @returns the ISO 8601 day so many days after (or, negative, before) the given one. */
export const addDays = (day: string, days: number): string => isoDay(Date.parse(day) + days * DAY_MS);

const monthSpan = (year: number, month: number, months = 1): DaySpan => ({
  first: `${pad(year, 4)}-${pad(month)}-01`,
  last: isoDay(Date.UTC(year, month - 1 + months, 0)),
});

/** @returns true when the text, shaped `YYYY[-MM[-DD]]`, names a day, month or year of the calendar from 1000 on. */
export const isCalendarDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
};

/** @returns the days that a valid partial date (`2025`, `2025-12`, `2025-12-04`) may mean. */
export const dateSpan = (date: string): DaySpan => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return { first: date, last: date };
  return month === undefined ? monthSpan(year, 1, 12) : monthSpan(year, month);
};

const simplePeriodSpan = (period: string): DaySpan | null => {
  const fiscal = /^FY(\d{4})-(\d{2})$/.exec(period);
  if (fiscal) {
    const year = Number(fiscal[1]);
    return (year + 1) % 100 === Number(fiscal[2]) ? monthSpan(year, 4, 12) : null;
  }
  const part = /^(\d{4})-([HQ])([1-4])$/.exec(period);
  if (part) {
    const months = part[2] === 'H' ? 6 : 3;
    const month = (Number(part[3]) - 1) * months + 1;
    return month > 12 ? null : monthSpan(Number(part[1]), month, months);
  }
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(period) && isCalendarDate(period) ? dateSpan(period) : null;
};

/**
 * The days of a period: `FY2024-25` (April to March), `2025`, `2025-H1`, `2025-Q2`, `2025-08`, `2025-08-27`, or two of
 * them joined by `/`, both included.
 * @returns null where the text is no such period or ends before it begins.
 */
export const periodSpan = (period: string): DaySpan | null => {
  const [from = '', to, ...rest] = period.split('/');
  const first = simplePeriodSpan(from);
  const last = to === undefined ? first : simplePeriodSpan(to);
  if (!first || !last || rest.length > 0 || last.last < first.first) return null;
  return { first: first.first, last: last.last };
};

export type PeriodKind = 'fiscal-year' | 'calendar-year' | 'half-year' | 'quarter' | 'month' | 'day' | 'span';

/** @returns what kind of period a valid period text is. */
export const periodKind = (period: string): PeriodKind => {
  if (period.includes('/')) return 'span';
  if (period.startsWith('FY')) return 'fiscal-year';
  if (period[5] === 'H') return 'half-year';
  if (period[5] === 'Q') return 'quarter';
  return period.length === 4 ? 'calendar-year' : period.length === 7 ? 'month' : 'day';
};
