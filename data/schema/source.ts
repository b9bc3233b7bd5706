import * as v from 'valibot';
import { IdSchema, PartialDateSchema, PlainTextSchema, WebAddressSchema } from './primitives.ts';

/** A page that was read, and when its statement was last checked. */
const SourceSchema = v.strictObject({
  id: IdSchema,
  title: PlainTextSchema,
  publisher: PlainTextSchema,
  url: WebAddressSchema,
  /** Date of publication; null where the page shows none. */
  published: v.nullable(PartialDateSchema),
  kind: v.picklist(['official', 'wire', 'newspaper', 'thinktank', 'encyclopedia', 'other']),
  /** ISO 639-1 code of the page's language. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  /** What was read where not the publisher's own page was. */
  seenAs: v.optional(v.picklist(['copy', 'mirror', 'archive', 'notes', 'headline'])),
  /** When somebody last read there what it is cited for. */
  read: PartialDateSchema,
});
export type Source = v.InferOutput<typeof SourceSchema>;

export const SourcesSchema = v.array(SourceSchema);
