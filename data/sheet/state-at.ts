import { dateSpan } from '../calendar.ts';
import { isPastDue } from '../reliability.ts';
import type { Interval } from '../schema/topic.ts';

type Held = Pick<Interval, 'from' | 'to' | 'expectedEnd'>;

const heldOn = ({ from, to, expectedEnd }: Held, day: string): boolean =>
  dateSpan(from).first <= day && (to === null ? !isPastDue(expectedEnd, day) : day < dateSpan(to).first);

const indexOn = (intervals: readonly Held[], day: string): number =>
  intervals.findIndex((interval) => heldOn(interval, day));

/**
 * What held on a date. Partial dates of the intervals count from their first day, as the check of overlaps has it. An
 * open state that was due to end is not known to have held after that.
 * @param intervals of one track, oldest first, never overlapping
 * @param date ISO 8601, full or partial
 * @returns the index of the interval, or null where nothing is known for it or where the date is too vague to tell
 */
export const stateAt = (intervals: readonly Held[], date: string): number | null => {
  const { first, last } = dateSpan(date);
  const index = indexOn(intervals, first);
  return index >= 0 && index === indexOn(intervals, last) ? index : null;
};
