import type { CuePairs } from './cue-pairs.ts';
import { type GatheredPassage, SHORTEST_PART, STRIDE } from './cue-row.ts';
import { AliasFlag, BOTH, Cue, type Gazetteer } from './gazetteer.ts';
import type { Mention, Rule } from './reading.ts';

/** How far a cue speaks for a contextual alias, in code units to either side. */
const REACH = 260;
/** How far from where India and Russia stand together a mention may be, on a page that is about something else. */
const PART_REACH = 320;
/** A headline and what follows it may use a surname or a short name that the text then gives in full. */
const HEADLINE_PASSAGES = 3;

/** What holds for the whole page and bears upon each of its mentions. */
export interface Page {
  readonly relevant: boolean;
  /** Whether only what names Russia in its own words joins the two. */
  readonly home: boolean;
  /** Cues that hold for the whole page. */
  readonly pageMask: number;
  /** Whether things of Russian make speak of Russia here. */
  readonly originCounts: boolean;
}

interface Milestone {
  readonly mentions: number;
  readonly fallbacks: number;
  readonly early: number;
  readonly anchored: boolean;
  readonly joined: boolean;
}

/**
 * @param near cues within `REACH`.
 * @param page cues that hold for the whole page.
 * @returns the rule by which an alias stands where it was found, or null where it does not.
 */
const ruleFor = (needs: number, flags: number, near: number, page: number): Rule | null => {
  if (flags & AliasFlag.ALONE) return 'alone';
  // Elsewhere on the page: only where no third country is nearer than the two. What is between two countries may be
  // between India and the United States, however much the page speaks of these.
  const excused = (needs & BOTH) === BOTH ? page & ~Cue.US : page;
  const rivals = (Cue.US | Cue.UKRAINE | Cue.OTHER) & ~needs & ~excused;
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

/** Which candidates of a page are mentions, passage by passage. */
export class Judgement {
  /** In text order, never overlapping. */
  readonly mentions: Mention[] = [];
  /** What stands only where nothing else does. */
  readonly fallbacks: Mention[] = [];
  /** Whether anything stands that joins the two countries. */
  anchored = false;
  /** Whether anything stands that is not merely a person or an institution of one of them. */
  joined = false;
  readonly #gazetteer: Gazetteer;
  /** Said at the top of what may be named in full further down. */
  readonly #early: Mention[] = [];
  /** Topic → its mentions in full, as indices of `mentions`. */
  readonly #named = new Map<string, number[]>();
  readonly #milestones: Milestone[] = [];
  #passages = 0;
  /** The first pair that may be in the next passage. */
  #pair = 0;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** Forgets what comes after so many strides. */
  cutBack(strides: number): void {
    const milestone = this.#milestones[strides];
    if (!milestone) return;
    this.#milestones.length = strides;
    this.#passages = strides * STRIDE;
    this.#pair = 0;
    for (let i = this.mentions.length - 1; i >= milestone.mentions; i--) {
      const { topic } = this.mentions[i] as Mention;
      const places = this.#named.get(topic);
      if (places?.at(-1) !== i) continue;
      places.pop();
      if (places.length === 0) this.#named.delete(topic);
    }
    this.mentions.length = milestone.mentions;
    this.fallbacks.length = milestone.fallbacks;
    this.#early.length = milestone.early;
    this.anchored = milestone.anchored;
    this.joined = milestone.joined;
  }

  /** @returns of what was said at the top, that which is named in full further down. */
  explained(): Mention[] {
    return this.#early.filter(({ topic, passage }) => {
      const place = this.#named.get(topic)?.at(-1);
      return place !== undefined && passage < (this.mentions[place]?.passage ?? 0);
    });
  }

  /** Judges the next passage. */
  judge({ evidence, length }: GatheredPassage, page: Page, pairs: CuePairs): void {
    const passage = this.#passages++;
    if (passage % STRIDE === 0) this.#note();
    const { candidates } = evidence;
    if (candidates.length === 0 || (!page.relevant && length < SHORTEST_PART)) return;
    if (!page.relevant) {
      while ((pairs.passageOf[this.#pair] as number) < passage) this.#pair++;
      if (pairs.passageOf[this.#pair] !== passage) return;
    }
    const { cueAt, cueMask } = evidence;
    let pair = this.#pair;
    let free = 0;
    let low = 0;
    for (let i = 0; i < candidates.length; i += 3) {
      const start = candidates[i] as number;
      const end = candidates[i + 1] as number;
      if (start < free) continue;
      if (!page.relevant) {
        while (pairs.passageOf[pair] === passage && (pairs.at[pair] as number) < start - PART_REACH) pair++;
        if (pairs.passageOf[pair] !== passage) break;
        if ((pairs.at[pair] as number) > end + PART_REACH) continue;
      }
      while (low < cueAt.length && (cueAt[low] as number) < start - REACH) low++;
      let near = 0;
      let within = 0;
      for (let j = low; j < cueAt.length && (cueAt[j] as number) <= end + REACH; j++) {
        near |= cueMask[j] as number;
        if ((cueAt[j] as number) >= start && (cueAt[j] as number) < end) within |= cueMask[j] as number;
      }
      if (page.originCounts && near & Cue.ORIGIN) near |= Cue.RUSSIA;
      const joins = !page.home || (within & Cue.RUSSIA) !== 0;
      const place = { passage, start, end };
      const chosen = this.#choose(candidates[i + 2] as number, place, near, page.pageMask, joins);
      if (!chosen) continue;
      this.mentions.push(chosen);
      free = end;
    }
  }

  /** @returns of the aliases that were found at a place, the one that stands there. */
  #choose(
    output: number,
    place: Pick<Mention, 'passage' | 'start' | 'end'>,
    near: number,
    pageMask: number,
    joins: boolean,
  ): Mention | null {
    const { outputAliases, aliasTopics, aliasNeeds, aliasCues, aliasFlags } = this.#gazetteer;
    const topics = this.#gazetteer.topics();
    let chosen: Mention | null = null;
    let isLast = 0;
    for (let j = output; isLast === 0; j++) {
      const entry = outputAliases[j] as number;
      isLast = entry & 1;
      const alias = entry >>> 1;
      const topic = topics[aliasTopics[alias] as number];
      if (topic === undefined) continue;
      const flags = aliasFlags[alias] as number;
      const rule = ruleFor(aliasNeeds[alias] as number, flags, near, pageMask);
      if (rule === null) continue;
      const strong = (flags & AliasFlag.STRONG) !== 0;
      const mention: Mention = { ...place, topic, strength: strong ? 'strong' : 'contextual', alias, rule };
      if (rule === 'alone') this.fallbacks.push(mention);
      else if (rule !== 'named') {
        this.#name(topic);
        // A person or one country's own institution may stand near both by chance; what joins them does not.
        const speaksFor = (aliasCues[alias] as number) & ~Cue.ORIGIN;
        this.joined ||= speaksFor === 0 || (speaksFor & BOTH) === BOTH;
        this.anchored ||= joins && strong && (speaksFor === 0 || (speaksFor & BOTH) === BOTH);
        return mention;
      } else if (this.#named.has(topic)) {
        // Of two that share a surname, the one named last.
        if (!chosen || this.#lastNamed(topic) > this.#lastNamed(chosen.topic)) chosen = mention;
      } else if (place.passage < HEADLINE_PASSAGES) this.#early.push(mention);
    }
    return chosen;
  }

  #name(topic: string): void {
    const places = this.#named.get(topic);
    if (places) places.push(this.mentions.length);
    else this.#named.set(topic, [this.mentions.length]);
  }

  #lastNamed(topic: string): number {
    return this.#named.get(topic)?.at(-1) ?? -1;
  }

  #note(): void {
    this.#milestones.push({
      mentions: this.mentions.length,
      fallbacks: this.fallbacks.length,
      early: this.#early.length,
      anchored: this.anchored,
      joined: this.joined,
    });
  }
}
