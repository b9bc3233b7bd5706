import { type CueRow, type GatheredPassage, SHORTEST_PART, STRIDE } from './cue-row.ts';
import { BOTH, Cue } from './gazetteer.ts';

/** How near each other an India cue and a Russia cue are to make a pair, in code units. */
const PAIR_REACH = 200;
/** Third countries this near a pair make it an item of a list of countries. */
export const LIST_REACH = 60;
/** Cues between two pauses. */
const CUES_AT_ONCE = 256;

interface Milestone {
  readonly cues: number;
  readonly pairs: number;
  readonly india: number;
  readonly russia: number;
  readonly weight: number;
  readonly linked: number;
  readonly proofs: number;
  readonly joint: boolean;
  readonly first: number;
  readonly nearest: number;
}

/** Where a page's India cues and Russia cues stand together, and what that weighs. */
export class CuePairs {
  /** Of each pair that no list of countries is: its passage, and its place there. */
  readonly passageOf: number[] = [];
  readonly at: number[] = [];
  /** What the pairs and proofs are worth, those in the text and those in the links beside it. */
  weight = 0;
  linked = 0;
  proofs = 0;
  /** Whether the headline names both. */
  joint = false;
  /** Where on the page the two first stand together, and how near each other at best; the war’s name aside. */
  first = Number.POSITIVE_INFINITY;
  nearest = PAIR_REACH;
  readonly #milestones: Milestone[] = [];
  #next = 0;
  /** The cue of either side that waits for one of the other, or -1. */
  #india = -1;
  #russia = -1;

  /** Forgets what comes after so many strides. */
  cutBack(strides: number): void {
    const milestone = this.#milestones[strides];
    if (!milestone) return;
    this.#milestones.length = strides;
    this.passageOf.length = milestone.pairs;
    this.at.length = milestone.pairs;
    this.weight = milestone.weight;
    this.linked = milestone.linked;
    this.proofs = milestone.proofs;
    this.joint = milestone.joint;
    this.first = milestone.first;
    this.nearest = milestone.nearest;
    this.#next = milestone.cues;
    this.#india = milestone.india;
    this.#russia = milestone.russia;
  }

  /**
   * Goes on with the cues that were added to the row.
   *
   * @param originCounts whether things of Russian make speak of Russia here
   * @returns whether it has come to the row's end
   */
  goOn(row: CueRow, passages: readonly GatheredPassage[], originCounts: boolean): boolean {
    const end = Math.min(row.at.length, this.#next + CUES_AT_ONCE);
    for (; this.#next < end; this.#next++) {
      while (this.#milestones.length * STRIDE <= (row.passageOf[this.#next] as number)) this.#note();
      this.#take(this.#next, row, passages, originCounts);
    }
    if (this.#next < row.at.length) return false;
    while (this.#milestones.length * STRIDE < passages.length) this.#note();
    return true;
  }

  #take(cue: number, row: CueRow, passages: readonly GatheredPassage[], originCounts: boolean): void {
    const { at, masks, passageOf, headlines } = row;
    const mask = masks[cue] as number;
    const passage = passageOf[cue] as number;
    const inHeadline = headlines.includes(passage);
    const inText = inHeadline || (passages[passage]?.length ?? 0) >= SHORTEST_PART;
    if ((mask & BOTH) === BOTH) {
      if (++this.proofs <= 4) this.#add(1.5, inText);
      this.joint ||= inHeadline;
      return;
    }
    if (mask & Cue.INDIA) this.#india = cue;
    if (mask & Cue.RUSSIA || (originCounts && mask & Cue.ORIGIN)) {
      const waits = this.#russia >= 0 && (at[cue] as number) - (at[this.#russia] as number) <= PAIR_REACH;
      // Neither the war’s name, nor that of a thing which begins with Russia’s, takes the place of Russia itself.
      const within = waits && at[cue] === at[this.#russia] && !(mask & Cue.RUSSIA);
      if (!within && !(waits && mask & Cue.UKRAINE)) this.#russia = cue;
    }
    if (this.#india < 0 || this.#russia < 0) return;
    const earlier = Math.min(this.#india, this.#russia);
    const first = at[earlier] as number;
    const last = at[Math.max(this.#india, this.#russia)] as number;
    if (last - first > PAIR_REACH) return;
    let others = 0;
    for (let j = earlier; j >= 0 && (at[j] as number) >= first - LIST_REACH; j--)
      if ((masks[j] as number) & Cue.OTHER) others++;
    // In a list the next country is never far.
    let gap = 0;
    for (let j = earlier + 1; j < at.length && (at[j] as number) <= last + LIST_REACH; j++) {
      if ((masks[j] as number) & Cue.OTHER) others++;
      if ((at[j] as number) <= last) gap = Math.max(gap, (at[j] as number) - (at[j - 1] as number));
    }
    const listed = others >= 2 && gap <= LIST_REACH;
    const atWar = ((masks[this.#russia] as number) & Cue.UKRAINE) !== 0;
    const explicit = ((masks[this.#russia] as number) & Cue.RUSSIA) !== 0;
    this.#add(listed ? 0.25 : explicit && !atWar ? 1 : 0.5, inText);
    if (!listed && !atWar && inHeadline) this.joint = true;
    if (!listed && explicit) {
      if (!atWar) this.first = Math.min(this.first, last);
      if (!atWar) this.nearest = Math.min(this.nearest, last - first);
      this.passageOf.push(passage);
      this.at.push((at[cue] as number) - (row.starts[passage] as number));
    }
    if (!atWar) this.#india = -1;
    this.#russia = -1;
  }

  #add(worth: number, inText: boolean): void {
    if (inText) this.weight += worth;
    else this.linked += worth;
  }

  #note(): void {
    this.#milestones.push({
      cues: this.#next,
      pairs: this.at.length,
      india: this.#india,
      russia: this.#russia,
      weight: this.weight,
      linked: this.linked,
      proofs: this.proofs,
      joint: this.joint,
      first: this.first,
      nearest: this.nearest,
    });
  }
}
