import { addDays, type DaySpan, dateSpan, daysBetween, periodSpan } from '../calendar.ts';
import type { Language } from '../languages.ts';
import { isPastDue } from '../reliability.ts';
import type { Series } from '../schema/topic.ts';
import type { Unit } from '../schema/unit.ts';
import { formatDate } from './date-format.ts';
import { formatNumber } from './number-format.ts';
import { formatPeriod } from './period-format.ts';
import type { ChartPoint } from './topic-sheet.ts';

const spanOf = (period: string): DaySpan => {
  const span = periodSpan(period);
  if (!span) throw new RangeError(`not a period: ${period}`);
  return span;
};

const middle = ({ first, last }: DaySpan): string => addDays(first, Math.floor(daysBetween(first, last) / 2));

/**
 * @param today ISO 8601 day that counts as the present
 * @returns the points of a series in order, each in the middle of its period, with the gaps before them marked
 */
export const chartPoints = (
  { points }: Pick<Series, 'points'>,
  unit: Unit,
  language: Language,
  today: string,
): Omit<ChartPoint, 'sources'>[] =>
  points.map(({ period, number, qualifier, provisional = false, expectedEnd }, at) => {
    const span = spanOf(period);
    const before = points[at - 1];
    return {
      date: middle(span),
      period: formatPeriod(period, language),
      number,
      value: formatNumber(number, unit, language, qualifier),
      provisional,
      wasDueToEnd: isPastDue(expectedEnd, today) ? formatDate(expectedEnd, language) : '',
      afterGap: before !== undefined && addDays(spanOf(before.period).last, 1) < span.first,
    };
  });

/**
 * The newest figure that can have been known on a date: one whose period had ended by then. Of a vague date its first
 * day counts.
 * @returns the index of the point, or null where every period ended later
 */
export const pointKnownOn = ({ points }: Pick<Series, 'points'>, date: string): number | null => {
  const day = dateSpan(date).first;
  const index = points.findLastIndex(({ period }) => spanOf(period).last <= day);
  return index < 0 ? null : index;
};
