import type { Evidence } from './evidence.ts';
import { Cue } from './gazetteer.ts';
import type { Language } from './reading.ts';

const BOTH = Cue.INDIA | Cue.RUSSIA;

/** How near each other an India cue and a Russia cue are to make a pair, in code units. */
const PAIR_REACH = 200;
/** Third countries this near a pair make it an item of a list of countries. */
const LIST_REACH = 60;
/** Shorter passages are headlines and links: what they say of other pages says little of this one. */
export const SHORTEST_PART = 90;
/** A side with a smaller share of all cues than this is only mentioned in passing. */
const IN_PASSING = 0.085;

/** A passage as far as relevance asks. */
export interface PassageShape {
  /** Length of its text in UTF-16 code units. */
  readonly length: number;
  readonly heading?: boolean;
}

export interface Relevance {
  readonly score: number;
  readonly relevant: boolean;
  /** Cues that hold for the whole page. */
  readonly pageMask: number;
  /** Whether things of Russian make speak of Russia here. */
  readonly originCounts: boolean;
  /** By passage, where India and Russia stand together and no list of countries does. */
  readonly pairsAt: readonly (readonly number[])[];
}

/** How much a page is about India and Russia. */
export const weigh = (
  passages: readonly PassageShape[],
  evidence: readonly Evidence[],
  language: Language | null,
): Relevance => {
  // One row of cues for the whole page, so that a headline speaks for the first paragraph.
  const at: number[] = [];
  const masks: number[] = [];
  const passageOf: number[] = [];
  const bases: number[] = [];
  const pairsAt: number[][] = evidence.map(() => []);
  // The page's own headline is among its first headings; those further down head other things.
  const headlines = new Set([0]);
  for (let i = 0; i < passages.length && headlines.size < 3; i++) if (passages[i]?.heading) headlines.add(i);
  const inHeadline = (cue: number): boolean => headlines.has(passageOf[cue] as number);
  let length = 0;
  evidence.forEach(({ cueAt, cueMask }, index) => {
    bases.push(length);
    for (let i = 0; i < cueAt.length; i++) {
      at.push(length + (cueAt[i] as number));
      masks.push(cueMask[i] as number);
      passageOf.push(index);
    }
    length += (passages[index]?.length ?? 0) + 1;
  });

  const count = { india: 0, russia: 0, us: 0, ukraine: 0, other: 0 };
  for (const mask of masks) {
    if (mask & Cue.INDIA) count.india++;
    if (mask & Cue.RUSSIA) count.russia++;
    if (mask & Cue.US) count.us++;
    if (mask & Cue.UKRAINE) count.ukraine++;
    if (mask & Cue.OTHER) count.other++;
  }
  const originCounts = language === 'ru' || count.russia > 0;
  const all = count.india + count.russia + count.us + count.ukraine + count.other;

  let weight = 0;
  let linked = 0;
  let proofs = 0;
  let joint = false;
  /** Adds what a cue is worth to the text's weight, or to that of the links beside it. */
  const add = (cue: number, worth: number): void => {
    const passage = passageOf[cue] as number;
    if (headlines.has(passage) || (passages[passage]?.length ?? 0) >= SHORTEST_PART) weight += worth;
    else linked += worth;
  };
  let india = -1;
  let russia = -1;
  for (let i = 0; i < masks.length; i++) {
    const mask = masks[i] as number;
    if ((mask & BOTH) === BOTH) {
      if (++proofs <= 4) add(i, 1.5);
      joint ||= inHeadline(i);
      continue;
    }
    if (mask & Cue.INDIA) india = i;
    if (mask & Cue.RUSSIA || (originCounts && mask & Cue.ORIGIN)) russia = i;
    if (india < 0 || russia < 0) continue;
    const first = at[Math.min(india, russia)] as number;
    const last = at[Math.max(india, russia)] as number;
    if (last - first > PAIR_REACH) continue;
    let others = 0;
    for (let j = Math.min(india, russia); j >= 0 && (at[j] as number) >= first - LIST_REACH; j--) {
      if ((masks[j] as number) & Cue.OTHER) others++;
    }
    for (let j = Math.min(india, russia) + 1; j < at.length && (at[j] as number) <= last + LIST_REACH; j++) {
      if ((masks[j] as number) & Cue.OTHER) others++;
    }
    const listed = others >= 2;
    const explicit = ((masks[russia] as number) & Cue.RUSSIA) !== 0;
    add(i, listed ? 0.25 : explicit ? 1 : 0.5);
    if (!listed && inHeadline(i)) joint = true;
    if (!listed && explicit) {
      const passage = passageOf[i] as number;
      pairsAt[passage]?.push((at[i] as number) - (bases[passage] as number));
    }
    india = -1;
    russia = -1;
  }
  // Links beside a text that is about something else do not open it; a page of short lines is no such text.
  const texts = passages.reduce((sum, part) => (part.length < SHORTEST_PART ? sum : sum + part.length), 0);
  weight += (texts * 2 > length ? Math.min(linked, weight) : linked) + (joint ? 1 : 0);
  const weaker = Math.min(count.india, count.russia) + proofs;
  // The United States and Ukraine are part of the story, with tariffs and war; other countries are another one.
  const sides = count.india + count.russia + count.other;
  const passing = weaker < IN_PASSING * sides || weaker * 2 < count.other;
  if (passing && proofs === 0 && !joint) weight *= 0.5;

  const needed = 0.55 + Math.min(2.4, length / 2200);
  const relevant = weight >= needed;
  const share = (part: number): number => (all === 0 ? 0 : part / all);
  let pageMask = 0;
  if (relevant && share(count.india) > 0.15 && share(count.russia) > 0.15) pageMask |= BOTH;
  if (count.india >= 3 && share(count.india) > 0.25) pageMask |= Cue.INDIA;
  if (count.russia >= 3 && share(count.russia) > 0.25) pageMask |= Cue.RUSSIA;
  if (count.us >= 3 && share(count.us) > 0.15) pageMask |= Cue.US;
  if (count.ukraine >= 3 && share(count.ukraine) > 0.15) pageMask |= Cue.UKRAINE;
  return { score: weight / (weight + needed), relevant, pageMask, originCounts, pairsAt };
};
