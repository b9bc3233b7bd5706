import { dateSpan } from '../calendar.ts';
import type { Interval } from '../schema/topic.ts';

const indexOn = (intervals: readonly Pick<Interval, 'from' | 'to'>[], day: string): number =>
  intervals.findIndex(
    ({ from, to }) => dateSpan(from).first <= day && (to === null || day < dateSpan(to).first),
  );

/**
 * What held on a date. Partial dates of the intervals count from their first day, as the check of overlaps has it.
 * @param intervals of one track, oldest first, never overlapping
 * @param date ISO 8601, full or partial
 * @returns the index of the interval, or null where nothing is known for it or where the date is too vague to tell
 */
export const stateAt = (intervals: readonly Pick<Interval, 'from' | 'to'>[], date: string): number | null => {
  const { first, last } = dateSpan(date);
  const index = indexOn(intervals, first);
  return index >= 0 && index === indexOn(intervals, last) ? index : null;
};
