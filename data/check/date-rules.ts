import { dateSpan, daysBetween, periodSpan } from '../calendar.ts';
import { SOURCES_FILE } from './draft.ts';
import type { Rule } from './rule.ts';

/**
 * Nothing is claimed to have happened, held or been read after today. What is planned for a day to come is a fact's
 * value or its period, dated by the source that announced it.
 */
export const futureDate: Rule = function* ({ topics, sources }, today) {
  const isFuture = (date: string): boolean => dateSpan(date).first > today;
  for (const { file, topic } of topics) {
    const dates: [field: string, date: string][] = [['reviewed', topic.reviewed]];
    for (const fact of topic.facts) {
      dates.push([`facts[${fact.id}].asOf`, fact.asOf]);
      for (const [at, { asOf }] of (fact.disputes ?? []).entries()) {
        if (asOf) dates.push([`facts[${fact.id}].disputes[${at}].asOf`, asOf]);
      }
    }
    for (const track of topic.states) {
      for (const [at, { from, to, confirmed }] of track.intervals.entries()) {
        const field = `states[${track.id}].intervals[${at}]`;
        dates.push([`${field}.from`, from]);
        if (to) dates.push([`${field}.to`, to]);
        if (confirmed) dates.push([`${field}.confirmed`, confirmed]);
      }
    }
    for (const [at, { date }] of topic.timeline.entries()) dates.push([`timeline[${at}].date`, date]);
    for (const series of topic.series) {
      for (const [at, { period }] of series.points.entries()) {
        const first = periodSpan(period)?.first;
        if (first) dates.push([`series[${series.id}].points[${at}].period`, first]);
      }
    }
    for (const [field, date] of dates) {
      if (isFuture(date)) yield { file, field, reason: `${date} is after ${today}` };
    }
  }
  for (const { id, published, read } of sources) {
    for (const [field, date] of Object.entries({ published, read })) {
      if (date && isFuture(date)) {
        yield { file: SOURCES_FILE, field: `[${id}].${field}`, reason: `${date} is after ${today}` };
      }
    }
  }
};

/** The timeline is in order, oldest first. */
export const timelineOrder: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const [at, { date }] of topic.timeline.entries()) {
      const before = topic.timeline[at - 1];
      if (before && dateSpan(before.date).last < dateSpan(date).first) continue;
      if (before && dateSpan(before.date).first > dateSpan(date).last) {
        yield { file, field: `timeline[${at}].date`, reason: `${date} stands after ${before.date}` };
      }
    }
  }
};

/** What was said so long before is no other figure for the same thing, but an earlier one. */
const MOST_DAYS_BEFORE = 365;

/** Where sources differ they speak of one time: what was said over a year before belongs in the note or the timeline. */
export const agedDispute: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const { id, asOf, disputes = [] } of topic.facts) {
      for (const [at, dispute] of disputes.entries()) {
        if (
          !dispute.asOf ||
          daysBetween(dateSpan(dispute.asOf).last, dateSpan(asOf).first) <= MOST_DAYS_BEFORE
        )
          continue;
        yield {
          file,
          field: `facts[${id}].disputes[${at}].asOf`,
          reason: `${dispute.asOf} is over a year before the fact's ${asOf}: say it in the note`,
        };
      }
    }
  }
};
