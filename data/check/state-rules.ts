import { dateSpan } from '../calendar.ts';
import type { Rule } from './rule.ts';

/**
 * The intervals of one track follow each other: each ends after it begins, and the next begins no earlier than the one
 * before ended. A partial date counts by its first day, so a month may both end one state and begin the next.
 */
export const overlappingStates: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const track of topic.states) {
      for (const [at, { from, to, confirmed, expectedEnd }] of track.intervals.entries()) {
        const field = `states[${track.id}].intervals[${at}]`;
        const begins = dateSpan(from).first;
        if (to && dateSpan(to).first < begins) {
          yield { file, field, reason: `ends (${to}) before it begins (${from})` };
        }
        if (confirmed && dateSpan(confirmed).last < begins) {
          yield { file, field, reason: `confirmed (${confirmed}) before it begins (${from})` };
        }
        if (expectedEnd && dateSpan(expectedEnd).last < begins) {
          yield { file, field, reason: `due to end (${expectedEnd}) before it begins (${from})` };
        }
        if (expectedEnd && to) {
          yield { file, field, reason: 'has ended: `expectedEnd` is for open states' };
        }
        const before = track.intervals[at - 1];
        if (before && before.to === null) {
          yield { file, field, reason: 'follows a state that has no end' };
        } else if (before?.to && dateSpan(before.to).first > begins) {
          yield { file, field, reason: `overlaps the state before it, which ends ${before.to}` };
        }
      }
    }
  }
};
