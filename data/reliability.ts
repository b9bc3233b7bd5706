import { dateSpan, daysBetween, periodSpan } from './calendar.ts';
import type { Source } from './schema/source.ts';
import type { Fact, Interval, Series, TopicKind } from './schema/topic.ts';

/**
 * An open state that nobody confirmed for so many days is stale. Offices, memberships and running plants seldom change
 * within a year; what governments and markets decide (duties, sanctions, waivers, talks) may within half a year.
 */
const SLOW_KINDS: ReadonlySet<TopicKind> = new Set(['person', 'organisation', 'energy']);
const staleAfterDays = (kind: TopicKind): number => (SLOW_KINDS.has(kind) ? 400 : 180);

/** @returns true for a number that rests on one source that is not official. */
export const isSingleSource = (
  fact: Pick<Fact, 'value' | 'sources'>,
  source: (id: string) => Source | undefined,
) => 'unit' in fact.value && fact.sources.length === 1 && source(fact.sources[0] ?? '')?.kind !== 'official';

/** @returns true for an open state of a topic that was last confirmed more than {@link staleAfterDays} before today. */
export const isStale = (
  { to, confirmed }: Pick<Interval, 'to' | 'confirmed'>,
  kind: TopicKind,
  today: string,
): boolean =>
  to === null &&
  confirmed !== undefined &&
  daysBetween(dateSpan(confirmed).last, today) > staleAfterDays(kind);

/** @returns true where the day on which something was due to end lies before today. */
export const isPastDue = (expectedEnd: string | undefined, today: string): expectedEnd is string =>
  expectedEnd !== undefined && dateSpan(expectedEnd).last < today;

/** A period's figure is mostly out a few weeks after its end; half a year later it is overdue. */
const OVERDUE_AFTER_DAYS = 180;

/**
 * @returns true for a series whose next period has ended so long before today that its figure must be out. A level that
 * holds from its day on (a duty, a cap) is due at no time.
 */
export const isOverdue = ({ basis, points }: Pick<Series, 'basis' | 'points'>, today: string): boolean => {
  const last = periodSpan(points.at(-1)?.period ?? '');
  if (!last || basis.period === 'day') return false;
  const length = daysBetween(last.first, last.last) + 1;
  return daysBetween(last.last, today) > length + OVERDUE_AFTER_DAYS;
};
