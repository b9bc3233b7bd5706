import { dateSpan, daysBetween } from './calendar.ts';
import type { Source } from './schema/source.ts';
import type { Fact, Interval } from './schema/topic.ts';

/** An open state that nobody confirmed for longer than this is stale. */
export const STALE_AFTER_DAYS = 180;

/** @returns true for a number that rests on one source that is not official. */
export const isSingleSource = (
  fact: Pick<Fact, 'value' | 'sources'>,
  source: (id: string) => Source | undefined,
) => 'unit' in fact.value && fact.sources.length === 1 && source(fact.sources[0] ?? '')?.kind !== 'official';

/** @returns true for an open state that was last confirmed more than {@link STALE_AFTER_DAYS} before today. */
export const isStale = ({ to, confirmed }: Pick<Interval, 'to' | 'confirmed'>, today: string): boolean =>
  to === null && confirmed !== undefined && daysBetween(dateSpan(confirmed).last, today) > STALE_AFTER_DAYS;
