import { Decider } from '../../recognition/decider.ts';
import { thin } from '../../recognition/density.ts';
import type { Gazetteer } from '../../recognition/gazetteer.ts';
import { type RankedTopic, rankTopics } from '../../recognition/importance.ts';
import type { Language, Mention } from '../../recognition/reading.ts';
import type { ReaderStart } from '../background/messages.ts';
import type { ReadPassage } from './block-record.ts';
import type { PageMarks } from './page-marks.ts';

/** Passages that are brought in line between two pauses. */
const MARKED_AT_ONCE = 64;

const NONE: readonly Mention[] = [];
const NONE_PAINTED: ReadonlySet<Mention> = new Set();

/** What is decided upon the page, and the marks in line with it. */
export class PageDecision {
  readonly #marks: PageMarks;
  readonly #decider: Decider;
  /** What was last decided to its end, and by which settings the marks of it were chosen. */
  #passages: readonly ReadPassage[] = [];
  #mentions: readonly Mention[] = NONE;
  #language: Language | null = null;
  #start: ReaderStart | null = null;
  #underWay: Generator<undefined, void> | null = null;

  constructor(gazetteer: Gazetteer, marks: PageMarks) {
    this.#decider = new Decider(gazetteer);
    this.#marks = marks;
  }

  /** Of the page as read, or null where it is none of those that are read. */
  get language(): Language | null {
    return this.#language;
  }

  /**
   * Decides anew, in as many slices as it takes.
   *
   * @param passages of the page, in its order
   * @param gone passages that were among them before
   */
  begin(
    passages: readonly ReadPassage[],
    gone: readonly ReadPassage[],
    language: Language | null,
    start: ReaderStart,
  ): void {
    this.#underWay = this.#run(passages, gone, language, start);
  }

  /**
   * Goes on until all is decided and marked or the time is up.
   *
   * @param until as `performance.now()` tells it
   * @returns whether all is done
   */
  work(until: number): boolean {
    while (this.#underWay) {
      if (this.#underWay.next().done) this.#underWay = null;
      else if (performance.now() >= until) return false;
    }
    return true;
  }

  /** The topics, most important first; those that stand only in hidden text are left out. */
  topics(): RankedTopic[] {
    const shown = this.#marks.shownTopics();
    const headings = new Set<number>();
    for (const { passage } of this.#mentions) if (this.#passages[passage]?.heading) headings.add(passage);
    return rankTopics(
      this.#mentions.filter(({ topic }) => shown.has(topic)),
      headings,
    );
  }

  *#run(
    passages: readonly ReadPassage[],
    gone: readonly ReadPassage[],
    language: Language | null,
    start: ReaderStart,
  ): Generator<undefined, void> {
    const { settings, hiddenTopics } = start;
    const { reading, unchanged } = yield* this.#decider.decide(passages, language);
    const wanted = language !== null && settings.articleLanguages.includes(language);
    const mentions = wanted ? without(new Set(hiddenTopics), reading.mentions) : NONE;
    // One of a topic on the whole page may be another one than before, wherever the page has changed.
    const painted = settings.density === 'page' ? new Set(thin(mentions, 'page')) : null;
    const first = start !== this.#start || painted ? 0 : unchanged;
    this.#start = null;
    this.#passages = passages;
    this.#mentions = mentions;
    this.#language = language;
    let next = mentions.length;
    while (next > 0 && (mentions[next - 1] as Mention).passage >= first) next--;
    for (let i = first; i < passages.length; i++) {
      const from = next;
      while (mentions[next]?.passage === i) next++;
      const passage = passages[i] as ReadPassage;
      const own = from === next ? NONE : mentions.slice(from, next);
      this.#marks.bringInLine(
        passage,
        own,
        painted ?? (own === NONE ? NONE_PAINTED : new Set(thin(own, settings.density))),
      );
      if (i % MARKED_AT_ONCE === MARKED_AT_ONCE - 1) yield;
    }
    // Last, or what was read anew would stand there unmarked until its turn came.
    this.#marks.drop(gone);
    this.#start = start;
  }
}

const without = (topics: ReadonlySet<string>, mentions: readonly Mention[]): readonly Mention[] =>
  topics.size === 0 ? mentions : mentions.filter(({ topic }) => !topics.has(topic));
