import type { CuePairs } from './cue-pairs.ts';
import type { CueRow } from './cue-row.ts';
import { BOTH, Cue } from './gazetteer.ts';
import type { Language } from './reading.ts';

/** A side with a smaller share of all cues than this is only mentioned in passing. */
const IN_PASSING = 0.085;

/** From a third of the needed weight on a page that is about India throughout is nearly relevant. */
const LINKED = 1 / 3;
/** A page that names India this often, in code units, is about it throughout. */
const INDIA_EVERY = 300;

/** From this length on, in code units, a page that is about both says so more than once. */
const SAID_AGAIN = 300;
/** The headline and the first sentence, where it stands what a page is about. */
const LEAD = 180;
/** What stands this near each other is said in one breath. */
const SENTENCE = 100;

export interface Relevance {
  readonly score: number;
  readonly relevant: boolean;
  /** Whether it is nearly relevant: a part that joins the two countries makes it so. */
  readonly linked: boolean;
  /** Whether, where it is not relevant, parts of it may be about both. */
  readonly parts: boolean;
  /** Whether it is news of one country: then only what names the other in its own words joins the two. */
  readonly home: boolean;
  /** Whether too little is said of one country for people and institutions alone to be a sign of both. */
  readonly scant: boolean;
  /** Cues that hold for the whole page. */
  readonly pageMask: number;
}

/** How much a page is about India and Russia. */
export const weigh = (
  { counts, length, textLength }: CueRow,
  pairs: CuePairs,
  language: Language | null,
): Relevance => {
  const { india, russia, us, ukraine, other, war } = counts;
  const { proofs, joint } = pairs;
  let { weight } = pairs;
  // Links beside a text that is about something else do not open it; a page of short lines is no such text.
  weight += (textLength * 2 > length ? Math.min(pairs.linked, weight) : pairs.linked) + (joint ? 1 : 0);
  const weaker = Math.min(india, russia) + proofs;
  // The United States and Ukraine are part of the story, with tariffs and war; other countries are another one.
  const passing = weaker < IN_PASSING * (india + russia + other) || weaker * 2 < other;
  // News of the readers' own country may name the other once: who flew, who made it, where the price comes from.
  // Then things of Russian make, however often they are named, bring no more than that.
  const abroad = language === 'ru' ? india : russia - war;
  const plain = length > SAID_AGAIN && proofs === 0 && !joint;
  const single = abroad < 2 && plain;
  const once = single && pairs.first > LEAD;
  if (once) weight = Math.min(weight, 1) * 0.5;
  else if (passing && proofs === 0 && !joint) weight *= 0.5;

  const needed = 0.55 + Math.min(2.4, length / 2200);
  const relevant = weight >= needed;
  const all = india + russia + us + ukraine + other;
  const share = (part: number): number => (all === 0 ? 0 : part / all);
  let pageMask = 0;
  // A page that names no third country has none to mistake the lesser of the two for.
  const between = share(india + russia) > 0.85;
  if (relevant && (between || (share(india) > 0.15 && share(russia) > 0.15))) pageMask |= BOTH;
  if (india >= 3 && share(india) > 0.25) pageMask |= Cue.INDIA;
  if (russia >= 3 && share(russia) > 0.25) pageMask |= Cue.RUSSIA;
  if (us >= 3 && share(us) > 0.15) pageMask |= Cue.US;
  if (ukraine >= 3 && share(ukraine) > 0.15) pageMask |= Cue.UKRAINE;
  const throughout = share(india) > 0.25 && india * INDIA_EVERY >= length;
  const linked = !relevant && throughout && weight >= needed * LINKED;
  const score = weight / (weight + needed);
  // What the United States do to India for Russia's sake is told with the rest of what they do.
  const home = once && us < 3;
  const parts = !home || pairs.nearest <= SENTENCE;
  // Ministers of India and China met in Moscow: what is told is between one of the two and a third.
  const scant = single || (plain && other > Math.min(india, russia));
  return { score, relevant, linked, parts, home: home && india >= 3, scant, pageMask };
};
