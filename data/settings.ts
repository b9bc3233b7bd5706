import * as v from 'valibot';
import { LANGUAGES } from './languages.ts';
import { IdSchema, LanguageSchema } from './schema/primitives.ts';
import { TOPIC_KINDS } from './schema/topic.ts';

/** A host as the browser tells it: names with an underscore are no proper ones, but there are pages at them; IPv6 too. */
const SiteSchema = v.pipe(v.string(), v.regex(/^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])$/));

/** A list of which what is not valid is left out: one odd entry must not cost the reader all the others. */
const validOnes = <const S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one): one is v.InferOutput<S> => v.is(schema, one))),
  );

/** The reader's choices. Every field falls back to its default where the stored one is not valid. */
const SettingsSchema = v.object({
  /** Language of cards and pages; `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  /** Languages of articles that are read. */
  articleLanguages: v.fallback(validOnes(LanguageSchema), [...LANGUAGES]),
  kinds: v.fallback(validOnes(v.picklist(TOPIC_KINDS)), [...TOPIC_KINDS]),
  /** Which mentions are underlined. */
  density: v.fallback(v.picklist(['paragraph', 'every', 'page']), 'paragraph'),
  markStyle: v.fallback(v.picklist(['dotted', 'solid', 'background']), 'dotted'),
  openOn: v.fallback(v.picklist(['hover', 'click']), 'hover'),
  pausedSites: v.fallback(validOnes(SiteSchema), []),
  /** Topics not underlined, by site; `*` stands for every site. */
  hiddenTopics: v.fallback(v.record(v.string(), v.fallback(validOnes(IdSchema), [])), {}),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** @returns valid settings, whatever was stored: field by field the default on doubt. */
export const readSettings = (stored: unknown): Settings =>
  v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
