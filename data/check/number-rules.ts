import { periodKind, periodSpan } from '../calendar.ts';
import { values } from '../topic-parts.ts';
import { UNITS_FILE } from './draft.ts';
import type { Rule } from './rule.ts';

/** A text that is nothing but a figure, with or without its unit; a year alone is not meant. */
const BARE_NUMBER =
  /^(?!\d{4}$)[~≈+±$€₹₽]*\s*\d[\d.,\s]*(?:\s*(?:%|per ?cent|thousand|million|billion|trillion|lakh|crore|dollars|roubles|rupees|tonnes|USD|INR))*$/iu;

/** Every number has a unit that `data/units.json` knows; a figure does not hide in a text. */
export const unknownUnit: Rule = function* ({ topics, units }) {
  for (const { file, topic } of topics) {
    for (const { field, part } of values(topic)) {
      if ('unit' in part && !Object.hasOwn(units, part.unit)) {
        yield { file, field, reason: `unknown unit "${part.unit}" (${UNITS_FILE})` };
      }
      if ('text' in part && BARE_NUMBER.test(part.text.en)) {
        yield { file, field, reason: `number without unit: "${part.text.en}" is a text` };
      }
    }
    for (const { id, unit } of topic.series) {
      if (!Object.hasOwn(units, unit)) {
        yield { file, field: `series[${id}].unit`, reason: `unknown unit "${unit}" (${UNITS_FILE})` };
      }
    }
  }
};

/** No unit is kept in which nothing is counted. */
export const unusedUnit: Rule = function* ({ topics, units }) {
  const used = new Set(
    topics.flatMap(({ topic }) => [
      ...[...values(topic)].map(({ part }) => ('unit' in part ? part.unit : '')),
      ...topic.series.map(({ unit }) => unit),
    ]),
  );
  for (const unit of Object.keys(units)) {
    if (!used.has(unit)) yield { file: UNITS_FILE, field: `[${unit}]`, reason: 'unused unit' };
  }
};

/** All points of a series are about the same kind of period, in order, none twice. */
export const mixedBasis: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const series of topic.series) {
      for (const [at, { period }] of series.points.entries()) {
        const field = `series[${series.id}].points[${at}].period`;
        const kind = periodKind(period);
        if (kind !== series.basis.period) {
          yield {
            file,
            field,
            reason: `mixed basis: ${period} is a ${kind}, the series counts by ${series.basis.period}`,
          };
        }
        const before = series.points[at - 1];
        const end = before && periodSpan(before.period)?.last;
        const begin = periodSpan(period)?.first;
        if (before && end && begin && begin <= end) {
          yield { file, field, reason: `${period} does not come after ${before.period}` };
        }
      }
    }
  }
};
