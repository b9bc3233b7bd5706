import * as v from 'valibot';
import { DaySchema, IdSchema } from './primitives.ts';
import { SourcesSchema } from './source.ts';
import { TopicSchema } from './topic.ts';
import { UnitsSchema } from './unit.ts';

/** Raised when the shape of the dataset changes; code refuses a dataset whose number it does not know. */
export const DATASET_SCHEMA = 1;

/** The whole dataset as bundled: compiled from `data/topics/`, `data/sources.json` and `data/units.json`. */
const DatasetSchema = v.strictObject({
  schema: v.literal(DATASET_SCHEMA),
  /** The newest review date and a content hash, `2026-11-22.3f9a1c20`: other content, other version. */
  version: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/)),
  /** The newest review date in it. */
  date: DaySchema,
  topics: v.array(TopicSchema),
  sources: SourcesSchema,
  units: UnitsSchema,
  /** Former topic ids and what they are called now. */
  redirects: v.record(IdSchema, IdSchema),
});
export type Dataset = v.InferOutput<typeof DatasetSchema>;
