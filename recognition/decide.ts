import { type Evidence, gather } from './evidence.ts';
import { AliasFlag, Cue, type Gazetteer } from './gazetteer.ts';
import type { Scan } from './match.ts';
import type { Language, Mention, Reading, Rule } from './reading.ts';
import { type PassageShape, SHORTEST_PART, weigh } from './relevance.ts';

/** A passage as scanned; its text is not needed any more. */
export interface ScannedPassage extends PassageShape {
  readonly scan: Scan;
  /** What `gather` made of the scan, where a caller that decides again and again kept it. */
  readonly evidence?: Evidence;
}

const BOTH = Cue.INDIA | Cue.RUSSIA;
/** How far a cue speaks for a contextual alias, in code units to either side. */
const REACH = 260;

/** How far from where India and Russia stand together a mention may be, on a page that is about something else. */
const PART_REACH = 320;

/** A headline and what follows it may use a surname or a short name that the text then gives in full. */
const HEADLINE_PASSAGES = 3;

/**
 * @param near cues within `REACH`.
 * @param page cues that hold for the whole page.
 * @returns the rule by which an alias stands where it was found, or null where it does not.
 */
const judge = (needs: number, flags: number, near: number, page: number): Rule | null => {
  if (flags & AliasFlag.ALONE) return 'alone';
  // Elsewhere on the page: only where no third country is nearer than the two.
  const rivals = (Cue.US | Cue.UKRAINE | Cue.OTHER) & ~needs & ~page;
  const rule =
    needs === 0
      ? 'strong'
      : (needs & ~near) === 0
        ? 'passage'
        : (needs & ~(near | page)) === 0 && (near & rivals) === 0
          ? 'page'
          : null;
  return rule && flags & AliasFlag.NAMED ? 'named' : rule;
};

/**
 * Decides what of the scans stands: whether the page is about India and Russia, and which candidates are mentions.
 * A page about something else may have parts that are: there, only what stands near both countries is marked, and
 * only if something of theirs is named there.
 *
 * @param passages of one page, in its order.
 * @param language of the page; with null nothing is marked.
 */
export const decide = (
  passages: readonly ScannedPassage[],
  gazetteer: Gazetteer,
  language: Language | null,
): Reading => {
  const evidence = passages.map((passage) => passage.evidence ?? gather(passage.scan, gazetteer));
  const { score, relevant, pageMask, originCounts, pairsAt } = weigh(passages, evidence, language);
  const nothing: Reading = { language, relevant: false, score, mentions: [] };
  if (language === null || (!relevant && pairsAt.every((pairs) => pairs.length === 0))) return nothing;

  const { outputStarts, outputAliases, aliasTopics, aliasNeeds, aliasCues, aliasFlags, topics } = gazetteer;
  const mentions: Mention[] = [];
  const fallbacks: Mention[] = [];
  const early: Mention[] = [];
  /** Topic → its last mention in full, as an index of `mentions`. */
  const named = new Map<string, number>();
  let anchored = false;
  evidence.forEach(({ cueAt, cueMask, candidates }, passage) => {
    if (!relevant && (passages[passage]?.length ?? 0) < SHORTEST_PART) return;
    const pairs = pairsAt[passage] ?? [];
    let free = 0;
    let low = 0;
    let pair = 0;
    for (let i = 0; i < candidates.length; i += 3) {
      const start = candidates[i] as number;
      const end = candidates[i + 1] as number;
      const output = candidates[i + 2] as number;
      if (start < free) continue;
      if (!relevant) {
        while (pair < pairs.length && (pairs[pair] as number) < start - PART_REACH) pair++;
        if (pair === pairs.length || (pairs[pair] as number) > end + PART_REACH) continue;
      }
      while (low < cueAt.length && (cueAt[low] as number) < start - REACH) low++;
      let near = 0;
      for (let j = low; j < cueAt.length && (cueAt[j] as number) <= end + REACH; j++)
        near |= cueMask[j] as number;
      if (originCounts && near & Cue.ORIGIN) near |= Cue.RUSSIA;
      let chosen: Mention | null = null;
      for (let j = outputStarts[output] as number; j < (outputStarts[output + 1] as number); j++) {
        const alias = outputAliases[j] as number;
        const topic = topics[aliasTopics[alias] as number];
        if (topic === undefined) continue;
        const flags = aliasFlags[alias] as number;
        const rule = judge(aliasNeeds[alias] as number, flags, near, pageMask);
        if (rule === null) continue;
        const strong = (flags & AliasFlag.STRONG) !== 0;
        const strength = strong ? 'strong' : 'contextual';
        const mention: Mention = { passage, start, end, topic, strength, alias, rule };
        if (rule === 'alone') fallbacks.push(mention);
        else if (rule !== 'named') {
          chosen = mention;
          named.set(topic, mentions.length);
          // A person or one country's own institution may stand near both by chance; what joins them does not.
          const speaksFor = (aliasCues[alias] as number) & ~Cue.ORIGIN;
          anchored ||= strong && (speaksFor === 0 || (speaksFor & BOTH) === BOTH);
          break;
        } else if (named.has(topic)) {
          // Of two that share a surname, the one named last.
          if (!chosen || (named.get(topic) as number) > (named.get(chosen.topic) as number)) chosen = mention;
        } else if (passage < HEADLINE_PASSAGES) early.push(mention);
      }
      if (chosen) {
        mentions.push(chosen);
        free = end;
      }
    }
  });
  if (!relevant && !anchored) return nothing;
  const explained = early.filter(
    ({ topic, passage }) => passage < (mentions[named.get(topic) ?? -1]?.passage ?? 0),
  );
  mentions.push(...explained);
  mentions.sort((a, b) => a.passage - b.passage || a.start - b.start);
  return {
    language,
    relevant: true,
    score,
    mentions: mentions.length > 0 ? mentions : fallbacks.slice(0, 1),
  };
};
