/**
 * What recognition takes and gives. Every offset is in UTF-16 code units of the text as given.
 */
export type Language = 'en' | 'hi' | 'ru';

/** A block of text that stands by itself: a paragraph, a list item, a heading. */
export interface Passage {
  readonly text: string;
  /** Headlines and the like say more about what the page is about. */
  readonly heading?: boolean;
}

/** Which rule let a mention stand; `explain` puts it into words. */
export type Rule = 'strong' | 'passage' | 'page' | 'named' | 'alone';

export interface Mention {
  /** Index of the passage. */
  readonly passage: number;
  /** Offsets into that passage's text. */
  readonly start: number;
  readonly end: number;
  readonly topic: string;
  readonly strength: 'strong' | 'contextual';
  /** Number of the alias in the compiled gazetteer; `explain` finds its words. */
  readonly alias: number;
  readonly rule: Rule;
}

export interface Reading {
  /** Null where the page is in none of the three languages; such a page is never relevant. */
  readonly language: Language | null;
  readonly relevant: boolean;
  /** How much the page is about India and Russia, 0 to 1; README.md tells how it is reckoned. */
  readonly score: number;
  /** In text order, never overlapping. */
  readonly mentions: readonly Mention[];
}
