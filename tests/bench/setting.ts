import { readDraft } from '../../data/read-draft.ts';
import { compileGazetteer, type NamedTopic } from '../../recognition/compile/compile-gazetteer.ts';
import type { Language } from '../../recognition/reading.ts';
import { surfaceForms } from './generated/surface-forms.ts';

/** What every measure is given: the real dataset, and how long it may take. */
export interface Setting {
  readonly root: string;
  readonly topics: readonly NamedTopic[];
  readonly gazetteer: Uint8Array<ArrayBuffer>;
  /** Written-out aliases, for the texts and for matchers that know only strings. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  /** A few runs of everything: to see that a measure works, not to learn from it. */
  readonly brief: boolean;
  /** Where progress is told: not among the results. */
  readonly say: (line: string) => void;
}

export const readSetting = (root: string, brief: boolean, say: (line: string) => void): Setting => {
  const topics = readDraft(root).topics.map(({ text }) => JSON.parse(text) as NamedTopic);
  return { root, topics, gazetteer: compileGazetteer(topics).bytes, forms: surfaceForms(topics), brief, say };
};
