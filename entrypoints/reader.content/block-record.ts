import type { GatheredPassage } from '../../recognition/cue-row.ts';
import type { PagePassage } from './passages.ts';

/** A passage as read from the page and scanned. */
export interface ReadPassage extends GatheredPassage {
  readonly passage: PagePassage;
}

/** What is kept of a block, so that it can be read again by itself. */
export interface BlockRecord {
  passages: ReadPassage[];
  /** Passages that have been read and are still to be scanned, the last one first. */
  unscanned: PagePassage[];
  /** Has had passages, and so its place in the page's order. */
  placed: boolean;
  /** Its passages are in the list of all. */
  listed: boolean;
  nodeCount: number;
  characters: number;
}

/** @returns the record of a block that has not been read. */
export const newRecord = (): BlockRecord => ({
  passages: [],
  unscanned: [],
  placed: false,
  listed: false,
  nodeCount: 0,
  characters: 0,
});
