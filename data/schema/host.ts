import * as v from 'valibot';
import { LanguageSchema, PlainTextSchema } from './primitives.ts';

/** A news site that is read without asking; its subdomains are included. */
const HostSchema = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a bare host name')),
  name: PlainTextSchema,
  /** Main language of the site. */
  language: LanguageSchema,
  region: v.picklist(['india', 'russia', 'international']),
});
export type Host = v.InferOutput<typeof HostSchema>;

/** No site twice, and none that is a subdomain of another: that one is read anyway. */
export const HostsSchema = v.pipe(
  v.array(HostSchema),
  v.checkItems(
    ({ host }, index, all) =>
      !all.some((other, at) => at !== index && (host === other.host || host.endsWith(`.${other.host}`))),
    'is covered by another host',
  ),
);

/** @returns the manifest match pattern for a host and its subdomains. */
export const matchPattern = (host: string): string => `*://*.${host}/*`;
