import type { Gazetteer } from '../../recognition/gazetteer.ts';
import { detectLanguage } from '../../recognition/language.ts';
import type { Language } from '../../recognition/reading.ts';
import type { PageSummary, ReaderStart } from '../background/messages.ts';
import { ChangeWatch } from './changes.ts';
import { sampleOf } from './language-sample.ts';
import type { Lifetime } from './lifetime.ts';
import type { Mark } from './marks.ts';
import { PageDecision } from './page-decision.ts';
import { PageMarks } from './page-marks.ts';
import { PageText } from './page-text.ts';
import { Paint } from './paint.ts';
import { PublicationWatch } from './publication-watch.ts';
import { adoptMarkStyles, releaseMarkStyles } from './shadow-styles.ts';

/**
 * A slice of work leaves the frame time to breathe. It may take 8 ms with what falls into it unasked: a collection, code
 * run for the first time, the last piece of work begun.
 */
const SLICE_MS = 3;
/** After changes: how long to gather more of them, and how many times longer to rest than the last work took. */
const GATHER_MS = 60;
const REST_FACTOR = 20;
const LONGEST_REST_MS = 3000;
/** So long after a new address the content may still be that of the one before. */
const ARRIVAL_MS = 30_000;

export interface PageReadingOptions {
  readonly gazetteer: Gazetteer;
  readonly start: ReaderStart;
  readonly lifetime: Lifetime;
  /** Called each time the page has been read to its end and painted. */
  readonly onRead: () => void;
}

/** What is known of the page in this frame, kept true while the page changes. */
export class PageReading {
  readonly #gazetteer: Gazetteer;
  readonly #lifetime: Lifetime;
  readonly #onRead: () => void;
  readonly #paint: Paint;
  readonly #marks: PageMarks;
  readonly #watch: ChangeWatch;
  readonly #text: PageText;
  readonly #published: PublicationWatch;
  #start: ReaderStart;
  #decision: PageDecision;
  #language: Language | null = null;
  /** Until then date and language are read again at each decision. */
  #arrivesUntil = 0;
  #shadowRoots = new Set<ShadowRoot>();
  #scheduled = false;
  #changed = false;
  /** What follows upon a decision, in order; empty but from when one is begun until it is marked and told. */
  #toTell: (() => void)[] = [];
  /** What the present work has taken so far, and what the last one took, in all its slices. */
  #workMs = 0;
  #lastWorkMs = 0;

  constructor({ gazetteer, start, lifetime, onRead }: PageReadingOptions) {
    this.#gazetteer = gazetteer;
    this.#start = start;
    this.#lifetime = lifetime;
    this.#onRead = onRead;
    this.#paint = new Paint(start.settings.markStyle);
    this.#marks = new PageMarks(this.#paint);
    this.#decision = new PageDecision(gazetteer, this.#marks);
    this.#published = new PublicationWatch(onRead);
    this.#watch = new ChangeWatch(() => this.#afterChange());
    this.#text = new PageText(gazetteer, (root) => this.#enter(root));
    const { signal } = lifetime;
    signal.addEventListener('abort', () => this.stop());
    // Where a page prints light text darker, Chromium leaves what a highlight touches as light as it was.
    const onPrint = ({ type, isTrusted }: Event) => {
      if (isTrusted) this.#paint.suspended = type === 'beforeprint';
    };
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, onPrint, { signal });
  }

  /** Reads the page from its beginning and goes on watching it. */
  begin(): void {
    if (!this.#start.enabled) return;
    this.#watch.watch(document.documentElement);
    this.#text.request(document.body);
    this.#changed = true;
    this.#slice();
  }

  /** Takes everything back; `begin` starts anew. */
  stop(): void {
    this.#watch.stop();
    this.#marks.clear();
    for (const root of this.#shadowRoots) releaseMarkStyles(root);
    this.#shadowRoots.clear();
    this.#text.forgetAll();
    this.#text.takeGone();
    this.#decision = new PageDecision(this.#gazetteer, this.#marks);
    this.#toTell = [];
    this.#language = null;
    this.#published.forget();
  }

  /** The address changed under the page: another article has another date and may have another language. */
  renew(): void {
    this.#published.forget();
    this.#arrivesUntil = performance.now() + ARRIVAL_MS;
    this.#changed = true;
    this.#schedule(0);
  }

  /** New settings, at once. */
  set start(start: ReaderStart) {
    const wasEnabled = this.#start.enabled;
    this.#start = start;
    this.#paint.style = start.settings.markStyle;
    if (!start.enabled) {
      this.stop();
      this.#onRead();
    } else if (!wasEnabled) this.begin();
    else {
      this.#changed = true;
      this.#schedule(0);
    }
  }

  get start(): ReaderStart {
    return this.#start;
  }

  get paint(): Paint {
    return this.#paint;
  }

  /** ISO 8601 date of the article, as exactly as the page tells it, or null. */
  get published(): string | null {
    return this.#published.day;
  }

  /** Of the page as it was last decided upon, or null where it is none of those that are read. */
  get language(): Language | null {
    return this.#decision.language;
  }

  marksAt(node: Text): readonly Mark[] {
    return this.#marks.at(node);
  }

  /** @returns all marks in page order, painted or not. */
  marks(): Mark[] {
    return this.#text.inOrder().flatMap((passage) => this.#marks.of(passage));
  }

  /** @returns whether a mark still stands in the page. */
  holds(mark: Mark): boolean {
    return this.#marks.of(mark.passage).includes(mark);
  }

  /** @returns the topics of the page; those that stand only in hidden text are left out. */
  topics(): ReadonlySet<string> {
    return this.#marks.shownTopics();
  }

  /** The topics of the page, most important first, and what else there is to tell of it. */
  summary(): PageSummary {
    return {
      topics: this.#decision.topics().map(({ topic, mentions: count }) => ({
        id: topic,
        mentions: count,
        // Which frame this is the worker knows.
        frame: 0,
      })),
      language: this.language,
      published: this.published,
      title: document.title,
      address: location.href,
      truncated: this.#text.truncated,
    };
  }

  #enter(root: ShadowRoot): void {
    this.#watch.watch(root);
    adoptMarkStyles(root);
    this.#shadowRoots.add(root);
  }

  /** Held on to, a shadow tree that the page has thrown away would stay in memory; put back, it is entered anew. */
  #leaveRemoved(): void {
    for (const root of this.#shadowRoots) {
      if (root.isConnected) continue;
      releaseMarkStyles(root);
      this.#shadowRoots.delete(root);
    }
  }

  #afterChange(): void {
    this.#schedule(Math.min(LONGEST_REST_MS, Math.max(GATHER_MS, this.#lastWorkMs * REST_FACTOR)));
  }

  #schedule(delayMs: number): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const idle = () => requestIdleCallback(() => this.#idleSlice(), { timeout: 400 });
    if (delayMs > 0) setTimeout(idle, delayMs);
    else idle();
  }

  #idleSlice(): void {
    this.#scheduled = false;
    if (this.#lifetime.check() && this.#start.enabled) this.#slice();
  }

  #slice(): void {
    const began = performance.now();
    // What has been begun comes to its end first, or a page that changes with every frame would never be marked.
    if (!this.#changed && this.#toTell.length === 0) this.#takeChanges();
    const until = began + SLICE_MS;
    const done = this.#text.work(until) && this.#settle(until);
    this.#workMs += performance.now() - began;
    if (!done) {
      this.#schedule(0);
      return;
    }
    this.#lastWorkMs = this.#workMs;
    this.#workMs = 0;
    // What came while a decision was under way has not been decided upon.
    if (this.#changed || this.#watch.pending) this.#afterChange();
  }

  /**
   * Decides upon what was read and brings the marks in line with it. What has been begun is brought to its end, or a
   * page that changes all the time would never be decided upon.
   *
   * @returns whether that is done, and told
   */
  #settle(until: number): boolean {
    // Listing the page, and each thing that is told, goes through all of it at once: nothing to end a long slice with.
    const isLate = () => performance.now() >= until - SLICE_MS / 2;
    if (this.#changed && this.#toTell.length === 0) {
      if (isLate()) return false;
      this.#decide();
    }
    if (!this.#decision.work(until)) return false;
    while (this.#toTell.length > 0) {
      if (isLate()) return false;
      this.#toTell.shift()?.();
    }
    return true;
  }

  #takeChanges(): void {
    const { blocks, moved, removed, everything } = this.#watch.take();
    if (removed) this.#leaveRemoved();
    if (removed && !everything) this.#text.forgetRemoved();
    if (everything) {
      this.#text.forgetAll();
      this.#text.request(document.body);
    }
    for (const element of moved) this.#text.forgetWithin(element);
    for (const block of blocks) this.#text.request(block);
    const late = this.#text.requestLateShadowRoots();
    const changed = late || removed || everything || blocks.size > 0 || moved.size > 0;
    if (changed) this.#changed = true;
  }

  #decide(): void {
    this.#changed = false;
    const arrives = performance.now() < this.#arrivesUntil;
    this.#toTell = [() => this.#paint.assert(), () => this.#published.look(arrives), () => this.#onRead()];
    const passages = this.#text.inOrder();
    if (arrives) this.#language = null;
    this.#language ??= detectLanguage(sampleOf(passages));
    this.#decision.begin(passages, this.#text.takeGone(), this.#language, this.#start);
  }
}
