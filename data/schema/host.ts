import * as v from 'valibot';
import { PlainTextSchema } from './primitives.ts';

/** A news site that is read without asking; its subdomains are included. */
export const HostSchema = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a bare host name')),
  name: PlainTextSchema,
  /** Main language of the site. */
  language: v.picklist(['en', 'hi', 'ru']),
  region: v.picklist(['india', 'russia', 'international']),
});
export type Host = v.InferOutput<typeof HostSchema>;

export const HostsSchema = v.array(HostSchema);

/** @returns the manifest match pattern for a host and its subdomains. */
export const matchPattern = (host: string): string => `*://*.${host}/*`;
