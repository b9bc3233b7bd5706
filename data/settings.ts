import * as v from 'valibot';
import { LANGUAGES } from './languages.ts';
import { IdSchema, LanguageSchema } from './schema/primitives.ts';
import { TOPIC_KINDS } from './schema/topic.ts';

const SiteSchema = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));

/** The reader's choices. Every field falls back to its default where the stored one is not valid. */
const SettingsSchema = v.object({
  /** Language of cards and pages; `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  /** Languages of articles that are read. */
  articleLanguages: v.fallback(v.array(LanguageSchema), [...LANGUAGES]),
  kinds: v.fallback(v.array(v.picklist(TOPIC_KINDS)), [...TOPIC_KINDS]),
  /** Which mentions are underlined. */
  density: v.fallback(v.picklist(['paragraph', 'every', 'page']), 'paragraph'),
  markStyle: v.fallback(v.picklist(['dotted', 'solid', 'background']), 'dotted'),
  openOn: v.fallback(v.picklist(['hover', 'click']), 'hover'),
  pausedSites: v.fallback(v.array(SiteSchema), []),
  /** Topics not underlined, by site; `*` stands for every site. */
  hiddenTopics: v.fallback(v.record(v.string(), v.array(IdSchema)), {}),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** @returns valid settings, whatever was stored: field by field the default on doubt. */
export const readSettings = (stored: unknown): Settings =>
  v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
