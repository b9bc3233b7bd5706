import { AliasFlag, Cue, type Gazetteer, NO_TOPIC } from './gazetteer.ts';
import type { Language, Mention, Reading, Rule } from './reading.ts';
import type { Scan } from './scan.ts';

/** A passage as scanned; its text is not needed any more. */
export interface ScannedPassage {
  readonly scan: Scan;
  /** Length of its text in UTF-16 code units. */
  readonly length: number;
  readonly heading?: boolean;
}

/** How far a cue speaks for a contextual alias, in code units to either side. */
const REACH = 260;
/** How near each other an India cue and a Russia cue are to make a pair. */
const PAIR_REACH = 160;
const BOTH = Cue.INDIA | Cue.RUSSIA;

/** One passage with its cues and candidates in text order. */
interface Evidence {
  readonly cueAt: number[];
  readonly cueMask: number[];
  /** Triples start, end, output. */
  readonly candidates: number[];
  mask: number;
  /** India cues that stand near Russia cues, each counted once; a topic of both counts as a pair. */
  pairs: number;
  /** Mentions that prove by themselves that India and Russia are spoken of. */
  proofs: number;
}

const gather = (scan: Scan, gazetteer: Gazetteer): Evidence => {
  const { outputStarts, outputAliases, aliasTopics, aliasCues, aliasFlags, aliasNeeds } = gazetteer;
  const evidence: Evidence = { cueAt: [], cueMask: [], candidates: [], mask: 0, pairs: 0, proofs: 0 };
  const { cueAt, cueMask, candidates } = evidence;
  let silentUntil = 0;
  for (let i = 0; i < scan.length; i += 3) {
    const start = scan[i] as number;
    const end = scan[i + 1] as number;
    const what = scan[i + 2] as number;
    if (start < silentUntil) continue;
    if (what < 0) {
      // The phrase that begins with this word may say otherwise.
      const next = scan[i + 5];
      if (scan[i + 3] === start && next !== undefined && next > 0) {
        const alias = outputAliases[outputStarts[next] as number] as number;
        if (aliasTopics[alias] === NO_TOPIC) continue;
      }
      cueAt.push(start);
      cueMask.push(-what);
      continue;
    }
    const from = outputStarts[what] as number;
    const to = outputStarts[what + 1] as number;
    const alias = outputAliases[from] as number;
    if (aliasTopics[alias] === NO_TOPIC) {
      if (aliasCues[alias] !== 0) {
        cueAt.push(start);
        cueMask.push(aliasCues[alias] as number);
      }
      silentUntil = end;
      // A phrase that is a cue here and an alias there stays a candidate.
      if (to - from === 1) continue;
    }
    candidates.push(start, end, what);
    if (
      (aliasFlags[alias] as number) & AliasFlag.STRONG &&
      aliasNeeds[alias] === 0 &&
      aliasCues[alias] !== 0
    ) {
      cueAt.push(start);
      cueMask.push(aliasCues[alias] as number);
    }
  }
  let india = -1;
  let russia = -1;
  for (let i = 0; i < cueAt.length; i++) {
    const at = cueAt[i] as number;
    const mask = cueMask[i] as number;
    evidence.mask |= mask;
    if ((mask & BOTH) === BOTH) {
      evidence.proofs++;
      continue;
    }
    if (mask & Cue.INDIA) india = at;
    if (mask & Cue.RUSSIA) russia = at;
    if (india >= 0 && russia >= 0 && Math.abs(india - russia) <= PAIR_REACH) {
      evidence.pairs++;
      india = -1;
      russia = -1;
    }
  }
  return evidence;
};

interface Weight {
  readonly score: number;
  readonly relevant: boolean;
  /** Cues that hold for the whole page. */
  readonly pageMask: number;
}

/** How much the whole page is about India and Russia. */
const weigh = (passages: readonly ScannedPassage[], evidence: readonly Evidence[]): Weight => {
  let pairs = 0;
  let proofs = 0;
  let length = 0;
  let joint = false;
  const counts = { india: 0, russia: 0, us: 0, ukraine: 0, other: 0 };
  evidence.forEach((passage, index) => {
    const heading = passages[index]?.heading === true || index === 0;
    pairs += passage.pairs;
    proofs += passage.proofs;
    length += passages[index]?.length ?? 0;
    if (heading && (passage.pairs > 0 || passage.proofs > 0)) joint = true;
    for (const mask of passage.cueMask) {
      if (mask & Cue.INDIA) counts.india++;
      if (mask & Cue.RUSSIA) counts.russia++;
      if (mask & Cue.US) counts.us++;
      if (mask & Cue.UKRAINE) counts.ukraine++;
      if (mask & Cue.OTHER) counts.other++;
    }
  });
  const all = counts.india + counts.russia + counts.us + counts.ukraine + counts.other;
  const weight = pairs + 1.5 * proofs + (joint ? 1 : 0);
  const needed = 1 + Math.min(2, length / 3000);
  const score = weight / (weight + needed);
  const relevant = weight >= needed;
  let pageMask = 0;
  const share = (count: number): number => (all === 0 ? 0 : count / all);
  if (relevant && share(counts.india) > 0.15 && share(counts.russia) > 0.15) pageMask |= BOTH;
  if (counts.india >= 3 && share(counts.india) > 0.25) pageMask |= Cue.INDIA;
  if (counts.russia >= 3 && share(counts.russia) > 0.25) pageMask |= Cue.RUSSIA;
  if (counts.us >= 3 && share(counts.us) > 0.15) pageMask |= Cue.US;
  if (counts.ukraine >= 3 && share(counts.ukraine) > 0.15) pageMask |= Cue.UKRAINE;
  return { score, relevant, pageMask };
};

/**
 * Decides what of the scans stands: whether the page is about India and Russia, and which candidates are mentions.
 *
 * @param passages of one page, in its order.
 * @param language of the page; with null nothing is marked.
 */
export const decide = (
  passages: readonly ScannedPassage[],
  gazetteer: Gazetteer,
  language: Language | null,
): Reading => {
  const evidence = passages.map(({ scan }) => gather(scan, gazetteer));
  const { score, relevant, pageMask } = weigh(passages, evidence);
  if (language === null || !relevant) return { language, relevant: false, score, mentions: [] };

  const { outputStarts, outputAliases, aliasTopics, aliasNeeds, aliasFlags, topics } = gazetteer;
  const mentions: Mention[] = [];
  const named = new Set<number>();
  evidence.forEach(({ cueAt, cueMask, candidates }, passage) => {
    let free = 0;
    let low = 0;
    for (let i = 0; i < candidates.length; i += 3) {
      const start = candidates[i] as number;
      const end = candidates[i + 1] as number;
      const output = candidates[i + 2] as number;
      if (start < free) continue;
      while (low < cueAt.length && (cueAt[low] as number) < start - REACH) low++;
      let near = 0;
      for (let j = low; j < cueAt.length && (cueAt[j] as number) <= end + REACH; j++)
        near |= cueMask[j] as number;
      for (let j = outputStarts[output] as number; j < (outputStarts[output + 1] as number); j++) {
        const alias = outputAliases[j] as number;
        const topic = aliasTopics[alias] as number;
        if (topic === NO_TOPIC) continue;
        const flags = aliasFlags[alias] as number;
        const rule = judge(aliasNeeds[alias] as number, flags, near, pageMask, named.has(topic));
        if (rule === null) continue;
        if (flags & AliasFlag.STRONG) named.add(topic);
        mentions.push({
          passage,
          start,
          end,
          topic: topics[topic] as string,
          strength: flags & AliasFlag.STRONG ? 'strong' : 'contextual',
          alias,
          rule,
        });
        free = end;
        break;
      }
    }
  });
  return { language, relevant, score, mentions };
};

/** @returns the rule by which an alias stands where it was found, or null where it does not. */
const judge = (needs: number, flags: number, near: number, page: number, named: boolean): Rule | null => {
  if (flags & AliasFlag.NAMED) return named ? 'named' : null;
  if (needs === 0) return 'strong';
  if ((needs & ~near) === 0) return 'passage';
  // Elsewhere on the page: only where no third country is nearer than the two.
  const rivals = (Cue.US | Cue.UKRAINE | Cue.OTHER) & ~needs & ~page;
  if ((needs & ~(near | page)) === 0 && (near & rivals) === 0) return 'page';
  return null;
};
