import * as v from 'valibot';
import { LANGUAGES } from '../languages.ts';
import { PlainTextSchema } from './primitives.ts';

const PatternSchema = v.pipe(
  PlainTextSchema,
  v.check((text) => text.includes('{n}'), 'must contain {n}'),
);

/** One pattern where the word does not change with the number, else one per plural category of the language (CLDR). */
const UnitPatternSchema = v.union([
  PatternSchema,
  v.strictObject({
    one: v.optional(PatternSchema),
    few: v.optional(PatternSchema),
    many: v.optional(PatternSchema),
    other: PatternSchema,
  }),
]);

const MAGNITUDES = ['thousand', 'million', 'billion', 'crore'] as const;
export type Magnitude = (typeof MAGNITUDES)[number];

/**
 * How a number of this unit is written in each language; `{n}` stands for the formatted number together with its
 * magnitude word, which differs by language (1.5 million, 15 लाख, 1,5 млн).
 */
const UnitSchema = v.strictObject({
  /** What the numbers are counted in: 63.84 with `billion` is 63,840,000,000. */
  magnitude: v.optional(v.picklist(MAGNITUDES)),
  /** Counts things (aircraft, people) where others measure (tonnes, dollars): a qualifier then stays by the figure. */
  counts: v.optional(v.literal(true)),
  ...v.entriesFromList(LANGUAGES, UnitPatternSchema),
});
export type Unit = v.InferOutput<typeof UnitSchema>;

export const UnitsSchema = v.record(v.string(), UnitSchema);
export type Units = v.InferOutput<typeof UnitsSchema>;
