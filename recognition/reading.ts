/**
 * What recognition gives its callers (the reader, `npm run detect`, `npm run eval`).
 * All offsets are UTF-16 code units into the text as given.
 */
export type Language = 'en' | 'hi' | 'ru';

/** A block of text that stands by itself: a paragraph, a list item, a heading. */
export interface Passage {
  readonly text: string;
  /** Headlines and the like say more about what the page is about. */
  readonly heading?: boolean;
}

export interface Mention {
  /** Index of the passage. */
  readonly passage: number;
  /** Offsets into that passage's text. */
  readonly start: number;
  readonly end: number;
  readonly topic: string;
  readonly strength: 'strong' | 'contextual';
  /** The alias as written in the topic file. */
  readonly alias: string;
  /** Which rule let it stand, and on what evidence, in plain words. */
  readonly why: string;
}

export interface Reading {
  readonly language: Language | null;
  readonly relevant: boolean;
  /** How much the page is about India and Russia, 0 to 1; the gate of relevance is documented in README.md. */
  readonly score: number;
  /** In text order, never overlapping. */
  readonly mentions: readonly Mention[];
}
