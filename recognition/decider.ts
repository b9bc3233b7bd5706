import { CuePairs, LIST_REACH } from './cue-pairs.ts';
import { CueRow, type GatheredPassage, STRIDE } from './cue-row.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Judgement, type Page } from './judgement.ts';
import type { Language, Mention, Reading } from './reading.ts';
import { weigh } from './relevance.ts';

/** Passages between two pauses. */
const ADDED_AT_ONCE = 512;
const JUDGED_AT_ONCE = 64;

/** What was decided, beside what had been. */
export interface Decision {
  readonly reading: Reading;
  /** Passages before this one are the same, and have the same mentions, as when it was last decided. */
  readonly unchanged: number;
}

const NONE: readonly Mention[] = [];

/**
 * Decides upon a page that changes. What stands before the first change stays decided unless what the page as a whole
 * is about has become something else: a page that grows is decided upon in its new part.
 */
export class Decider {
  readonly #gazetteer: Gazetteer;
  #row = new CueRow();
  #pairs = new CuePairs();
  #judgement: Judgement;
  /** What was last decided upon to its end; while it is being decided, nothing. */
  #passages: readonly GatheredPassage[] = [];
  #decided = 0;
  /** What was reckoned with when pairs were last sought, and when mentions were judged. */
  #originCounts = false;
  #page: Page | null = null;
  /** What stood in the end besides, or instead of, what each passage says by itself. */
  #outcome: Outcome = { stands: false, whole: false, besides: NONE };

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.#judgement = new Judgement(gazetteer);
  }

  /**
   * Decides in steps, of which there may be as many as the caller has time for; the outcome is that of `decide`. Where
   * another run is begun before the end, that one decides anew.
   *
   * @param passages of the page, in its order; those that have not changed are the same objects, and a list that has
   *   only grown at its end may be the same one
   * @param language of the page; with null nothing is marked
   */
  *decide(passages: readonly GatheredPassage[], language: Language | null): Generator<undefined, Decision> {
    let kept = this.#strides(passages);
    this.#passages = [];
    this.#decided = 0;
    const row = kept > 0 ? this.#row : new CueRow();
    this.#row = row;
    row.cutBack(kept);
    for (let i = kept * STRIDE; i < passages.length; i++) {
      row.add(passages[i] as GatheredPassage);
      if (i % ADDED_AT_ONCE === ADDED_AT_ONCE - 1) yield;
    }

    const originCounts = language === 'ru' || row.counts.russia > 0;
    if (originCounts !== this.#originCounts) kept = 0;
    this.#originCounts = originCounts;
    const pairs = kept > 0 ? this.#pairs : new CuePairs();
    this.#pairs = pairs;
    pairs.cutBack(kept);
    while (!pairs.goOn(row, passages, originCounts)) yield;

    const { score, relevant, linked, parts, home, scant, pageMask } = weigh(row, pairs, language);
    const hasParts = relevant || (parts && pairs.at.length > 0);
    const page = language !== null && hasParts ? { relevant, home, pageMask, originCounts } : null;
    if (!page || !isSamePage(page, this.#page)) kept = 0;
    this.#page = page;
    const judgement = kept > 0 ? this.#judgement : new Judgement(this.#gazetteer);
    this.#judgement = judgement;
    judgement.cutBack(kept);
    for (let i = kept * STRIDE; page && i < passages.length; i++) {
      judgement.judge(passages[i] as GatheredPassage, page, pairs);
      if (i % JUDGED_AT_ONCE === JUDGED_AT_ONCE - 1) yield;
    }

    // Nearly relevant, and a part joins the two countries: the rest of the page is about what led there.
    const whole = linked && judgement.anchored ? new Judgement(this.#gazetteer) : null;
    for (let i = 0; whole && i < passages.length; i++) {
      whole.judge(passages[i] as GatheredPassage, { relevant: true, home, pageMask, originCounts }, pairs);
      if (i % JUDGED_AT_ONCE === JUDGED_AT_ONCE - 1) yield;
    }

    const outcome = outcomeOf(whole ?? judgement, page, whole !== null, scant);
    const unchanged = isSameOutcome(outcome, this.#outcome) ? kept * STRIDE : 0;
    this.#outcome = outcome;
    this.#passages = passages;
    this.#decided = passages.length;
    const mentions = outcome.stands ? inOrder((whole ?? judgement).mentions, outcome.besides) : NONE;
    return { reading: { language, relevant: outcome.stands, score, mentions }, unchanged };
  }

  /** @returns how many strides from the beginning are as they were, and hear nothing of what has changed. */
  #strides(passages: readonly GatheredPassage[]): number {
    const before = this.#passages;
    const most = Math.min(passages.length, this.#decided);
    let changed = passages === before ? most : 0;
    while (changed < most && passages[changed] === before[changed]) changed++;
    const { starts, length } = this.#row;
    const startOf = (passage: number): number => starts[passage] ?? length;
    let strides = Math.floor(changed / STRIDE);
    while (strides > 0 && startOf(strides * STRIDE) + LIST_REACH > startOf(changed)) strides--;
    return strides;
  }
}

interface Outcome {
  readonly stands: boolean;
  /** Whether all of the page is judged for the sake of a part. */
  readonly whole: boolean;
  readonly besides: readonly Mention[];
}

const outcomeOf = (judgement: Judgement, page: Page | null, whole: boolean, scant: boolean): Outcome => {
  const joined = judgement.joined || judgement.fallbacks.length > 0;
  if (!page || !(page.relevant || judgement.anchored) || (scant && !joined))
    return { stands: false, whole, besides: NONE };
  const explained = judgement.explained();
  const isEmpty = judgement.mentions.length === 0 && explained.length === 0;
  return { stands: true, whole, besides: isEmpty ? judgement.fallbacks.slice(0, 1) : explained };
};

const isSameOutcome = (a: Outcome, b: Outcome): boolean =>
  a.stands === b.stands &&
  a.whole === b.whole &&
  a.besides.length === b.besides.length &&
  a.besides.every((mention, index) => mention === b.besides[index]);

const isSamePage = (a: Page, b: Page | null): boolean =>
  a.relevant === b?.relevant &&
  a.home === b.home &&
  a.pageMask === b.pageMask &&
  a.originCounts === b.originCounts;

/** What is added stands at the top of the page, or alone. */
const inOrder = (mentions: readonly Mention[], added: readonly Mention[]): Mention[] => {
  const last = added.at(-1)?.passage ?? -1;
  const rest = mentions.findIndex(({ passage }) => passage > last);
  const top = rest < 0 ? mentions.length : rest;
  const head = [...mentions.slice(0, top), ...added];
  head.sort((a, b) => a.passage - b.passage || a.start - b.start);
  return head.concat(mentions.slice(top));
};
