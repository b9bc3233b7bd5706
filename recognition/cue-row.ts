import type { Evidence } from './evidence.ts';
import { Cue } from './gazetteer.ts';

/** Shorter passages are headlines and links: what they say of other pages says little of this one. */
export const SHORTEST_PART = 90;
/** After so many passages it is noted what was reckoned up to there: a page that changes is reckoned from there on. */
export const STRIDE = 32;

/** A passage as far as it is decided upon. */
export interface GatheredPassage {
  /** Length of its text in UTF-16 code units. */
  readonly length: number;
  readonly heading?: boolean;
  readonly evidence: Evidence;
}

export interface CueCounts {
  readonly india: number;
  readonly russia: number;
  readonly us: number;
  readonly ukraine: number;
  readonly other: number;
  /** Of Russia, those in the name of the war. */
  readonly war: number;
}

interface Milestone {
  readonly cues: number;
  readonly length: number;
  readonly textLength: number;
  readonly headlines: readonly number[];
  readonly counts: CueCounts;
}

/** One row of cues for the whole page, so that a headline speaks for the first paragraph. */
export class CueRow {
  /** By cue: where it stands on the page, of what it speaks, in which passage it is. */
  readonly at: number[] = [];
  readonly masks: number[] = [];
  readonly passageOf: number[] = [];
  /** Where each passage begins. */
  readonly starts: number[] = [];
  /** The page's own headline is among its first headings; those further down head other things. */
  headlines: number[] = [];
  /** Of all passages, and of those that are no headlines and links. */
  length = 0;
  textLength = 0;
  readonly #milestones: Milestone[] = [];
  #counts = { india: 0, russia: 0, us: 0, ukraine: 0, other: 0, war: 0 };

  get counts(): CueCounts {
    return this.#counts;
  }

  /** Forgets what comes after so many strides. */
  cutBack(strides: number): void {
    const milestone = this.#milestones[strides];
    if (!milestone) return;
    this.#milestones.length = strides;
    this.starts.length = strides * STRIDE;
    this.at.length = milestone.cues;
    this.masks.length = milestone.cues;
    this.passageOf.length = milestone.cues;
    this.length = milestone.length;
    this.textLength = milestone.textLength;
    this.headlines = [...milestone.headlines];
    this.#counts = { ...milestone.counts };
  }

  /** Puts a passage at the end. */
  add({ length, heading, evidence }: GatheredPassage): void {
    const passage = this.starts.length;
    if (passage % STRIDE === 0) this.#note();
    if (passage === 0 || (heading && this.headlines.length < 3)) this.headlines.push(passage);
    this.starts.push(this.length);
    const { cueAt, cueMask } = evidence;
    for (let i = 0; i < cueAt.length; i++) {
      const mask = cueMask[i] as number;
      this.at.push(this.length + (cueAt[i] as number));
      this.masks.push(mask);
      this.passageOf.push(passage);
      if (mask & Cue.INDIA) this.#counts.india++;
      if (mask & Cue.RUSSIA) this.#counts.russia++;
      if (mask & Cue.RUSSIA && mask & Cue.UKRAINE) this.#counts.war++;
      if (mask & Cue.US) this.#counts.us++;
      if (mask & Cue.UKRAINE) this.#counts.ukraine++;
      if (mask & Cue.OTHER) this.#counts.other++;
    }
    this.length += length + 1;
    if (length >= SHORTEST_PART) this.textLength += length;
  }

  #note(): void {
    this.#milestones.push({
      cues: this.at.length,
      length: this.length,
      textLength: this.textLength,
      headlines: [...this.headlines],
      counts: { ...this.#counts },
    });
  }
}
