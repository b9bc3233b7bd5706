import type { Language } from '../reading.ts';

export type CueName = 'india' | 'russia' | 'us' | 'ukraine' | 'other';

/** What a language brings along besides the aliases of topics, all in the alias notation. */
export interface Lexicon {
  readonly language: Language;
  /** Words that stand for each other in patterns, by the name written `{name}`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** What says that a text is about a country. */
  readonly cues: Readonly<Record<CueName, readonly string[]>>;
  /** Phrases that look like an alias or a cue and are neither; the longest match passes them over. */
  readonly silences: readonly string[];
  /** All forms of a word written in its dictionary form. */
  readonly forms: (word: string) => string[];
}
