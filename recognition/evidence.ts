import { AliasFlag, Cue, type Gazetteer, NO_TOPIC } from './gazetteer.ts';
import type { Scan } from './match.ts';

/** What one passage holds, sorted into what speaks of countries and what may be a mention. In text order. */
export interface Evidence {
  /** Offsets of cues in the passage, and what they speak of (bits of `Cue`). */
  readonly cueAt: readonly number[];
  readonly cueMask: readonly number[];
  /** Triples start, end, output. */
  readonly candidates: readonly number[];
}

/** Russia and Ukraine this near each other are at war, whatever it is called: tension between Russia and Ukraine. */
const SIDE_BY_SIDE = 16;

const NOTHING: Evidence = { cueAt: [], cueMask: [], candidates: [] };

/** Sorts the finds of one passage. Phrases to be passed over silence everything within them. */
export const gather = (scan: Scan, gazetteer: Gazetteer): Evidence => {
  if (scan.length === 0) return NOTHING;
  const { outputAliases, aliasTopics, aliasCues, aliasFlags, aliasNeeds } = gazetteer;
  const cueAt: number[] = [];
  const cueMask: number[] = [];
  const candidates: number[] = [];
  let silentUntil = 0;
  // An organisation of other countries that is named again, or within its own name, is not a second item of a list.
  let lastOther = NO_TOPIC;
  let otherUntil = 0;
  // Russia in the name of the war is the war's, not a party of what else is told.
  let warUntil = 0;
  // A phrase that may be marked names both for its own sake: to mediate between Russia and Ukraine.
  let phraseUntil = 0;
  for (let i = 0; i < scan.length; i += 3) {
    const start = scan[i] as number;
    const end = scan[i + 1] as number;
    const what = scan[i + 2] as number;
    if (start < silentUntil) continue;
    if (what < 0) {
      // A phrase that begins with this word comes next, and may say otherwise.
      const next = scan[i + 3] === start ? (scan[i + 5] as number) : 0;
      if (next > 0 && aliasTopics[(outputAliases[next] as number) >>> 1] === NO_TOPIC) continue;
      if (-what === Cue.OTHER && start < otherUntil) continue;
      cueAt.push(start);
      cueMask.push(-what);
      if (start < warUntil) markOfWar(cueMask, cueMask.length - 1);
      else if (start >= phraseUntil) markBelligerent(cueAt, cueMask);
      continue;
    }
    const first = outputAliases[what] as number;
    const alias = first >>> 1;
    const cues = aliasCues[alias] as number;
    if (aliasTopics[alias] === NO_TOPIC) {
      silentUntil = end;
      if (cues !== 0) {
        cueAt.push(start);
        cueMask.push(cues);
      }
      if (first & 1) continue;
    } else if (
      cues !== 0 &&
      aliasNeeds[alias] === 0 &&
      // What the war is called besides is of the war even where it is not marked.
      ((aliasFlags[alias] as number) === AliasFlag.STRONG || (cues & Cue.UKRAINE) !== 0)
    ) {
      const topic = aliasTopics[alias] as number;
      if (cues & Cue.UKRAINE) {
        warUntil = end;
        if (cueAt.at(-1) === start) markOfWar(cueMask, cueMask.length - 1);
      }
      if (cues !== Cue.OTHER || topic !== lastOther) {
        cueAt.push(start);
        cueMask.push(cues);
      }
      if (cues === Cue.OTHER) {
        lastOther = topic;
        otherUntil = end;
      }
    }
    phraseUntil = Math.max(phraseUntil, end);
    candidates.push(start, end, what);
  }
  return { cueAt, cueMask, candidates };
};

const markOfWar = (cueMask: number[], cue: number): void => {
  const mask = cueMask[cue] as number;
  if (mask & Cue.RUSSIA) cueMask[cue] = mask | Cue.UKRAINE;
};

/** Of the last two cues, Russia beside Ukraine. */
const markBelligerent = (cueAt: readonly number[], cueMask: number[]): void => {
  const last = cueMask.length - 1;
  if (last < 1 || (cueAt[last] as number) - (cueAt[last - 1] as number) > SIDE_BY_SIDE) return;
  if (cueMask[last - 1] === Cue.UKRAINE) markOfWar(cueMask, last);
  if (cueMask[last] === Cue.UKRAINE) markOfWar(cueMask, last - 1);
};
