import { resolve } from 'node:path';
import { readDraft } from '../data/read-draft.ts';
import { compileGazetteer, type NamedTopic } from '../recognition/compile/compile-gazetteer.ts';
import type { Gazetteer } from '../recognition/gazetteer.ts';
import { openGazetteer } from '../recognition/gazetteer-file.ts';

/** Compiles the gazetteer of this checkout's topic files, and keeps the aliases as written for `explain`. */
export const compileCheckout = (): { gazetteer: Gazetteer; aliases: readonly string[] } => {
  const { topics } = readDraft(resolve(import.meta.dirname, '..'));
  const named = topics.map(({ text }) => JSON.parse(text) as NamedTopic);
  const { bytes, aliases } = compileGazetteer(named, { aliasesApart: true });
  return { gazetteer: openGazetteer(bytes), aliases };
};
