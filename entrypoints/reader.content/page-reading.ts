import { decide } from '../../recognition/decide.ts';
import { thin } from '../../recognition/density.ts';
import type { Gazetteer } from '../../recognition/gazetteer.ts';
import { rankTopics } from '../../recognition/importance.ts';
import { detectLanguage } from '../../recognition/language.ts';
import type { Language, Mention, Reading } from '../../recognition/reading.ts';
import type { PageSummary, ReaderStart } from '../background/messages.ts';
import { publicationDate } from './article-date.ts';
import { ChangeWatch } from './changes.ts';
import type { Lifetime } from './lifetime.ts';
import type { Mark } from './marks.ts';
import { PageMarks } from './page-marks.ts';
import { PageText, type ReadPassage } from './page-text.ts';
import { Paint } from './paint.ts';
import { adoptMarkStyles, releaseMarkStyles } from './shadow-styles.ts';
import { isDrawn } from './unclobbered.ts';

/** A slice of work leaves the frame time to breathe. */
const SLICE_MS = 6;
/** After changes: how long to gather more of them, and how many times longer to rest than the last work took. */
const GATHER_MS = 60;
const REST_FACTOR = 20;
const LONGEST_REST_MS = 3000;
/** Characters of body text that settle the page's language. */
const SAMPLE = 4000;

export interface PageReadingOptions {
  readonly gazetteer: Gazetteer;
  readonly start: ReaderStart;
  readonly lifetime: Lifetime;
  /** Called each time the page has been read to its end and painted. */
  readonly onRead: () => void;
}

/** What was decided for the page, and how far the marks are in line with it. */
interface Decision {
  readonly passages: readonly ReadPassage[];
  readonly mentions: readonly Mention[];
  readonly painted: ReadonlySet<Mention>;
  nextPassage: number;
  nextMention: number;
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
  #start: ReaderStart;
  #reading: Reading | null = null;
  #decision: Decision | null = null;
  #language: Language | null = null;
  #published: string | null = null;
  #shadowRoots = new Set<ShadowRoot>();
  #scheduled = false;
  #changed = false;
  #lastWorkMs = 0;

  constructor({ gazetteer, start, lifetime, onRead }: PageReadingOptions) {
    this.#gazetteer = gazetteer;
    this.#start = start;
    this.#lifetime = lifetime;
    this.#onRead = onRead;
    this.#paint = new Paint(start.settings.markStyle);
    this.#marks = new PageMarks(this.#paint);
    this.#watch = new ChangeWatch(() => this.#afterChange());
    this.#text = new PageText(gazetteer, (root) => this.#enter(root));
    lifetime.signal.addEventListener('abort', () => this.stop());
  }

  /** Reads the page from its beginning and goes on watching it. */
  begin(): void {
    if (!this.#start.enabled) return;
    this.#watch.watch(document.documentElement);
    this.#text.request(document.body);
    this.#slice();
  }

  /** Takes everything back; `begin` starts anew. */
  stop(): void {
    this.#watch.stop();
    this.#marks.clear();
    for (const root of this.#shadowRoots) releaseMarkStyles(root);
    this.#shadowRoots.clear();
    this.#text.forgetAll();
    this.#reading = null;
    this.#decision = null;
    this.#language = null;
    this.#published = null;
  }

  /** The address changed under the page: another article has another date and may have another language. */
  renew(): void {
    this.#language = null;
    this.#published = null;
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
    return this.#published;
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

  /** The topics of the page, most important first; those that stand only in hidden text are left out. */
  summary(): PageSummary {
    const passages = this.#text.inOrder();
    const headings = new Set(passages.flatMap(({ heading }, index) => (heading ? [index] : [])));
    const shown = new Set<string>();
    for (const mark of this.marks()) if (!shown.has(mark.topic) && isShown(mark)) shown.add(mark.topic);
    const mentions = (this.#reading?.mentions ?? []).filter(({ topic }) => shown.has(topic));
    return {
      topics: rankTopics(mentions, headings).map(({ topic, mentions: count }) => ({
        id: topic,
        mentions: count,
        // Which frame this is the worker knows.
        frame: 0,
      })),
      language: this.#reading?.language ?? null,
      published: this.#published,
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
    this.#takeChanges();
    const until = began + SLICE_MS;
    const read = this.#text.work(until);
    if (read && this.#changed) this.#decide();
    const painted = read && this.#repaint(until);
    this.#lastWorkMs = performance.now() - began;
    if (!painted) this.#schedule(0);
  }

  #takeChanges(): void {
    const { blocks, moved, removed, everything } = this.#watch.take();
    if (removed && !everything) this.#text.forgetRemoved();
    if (everything) {
      this.#text.forgetAll();
      this.#text.request(document.body);
    }
    for (const element of moved) this.#text.forgetWithin(element);
    for (const block of blocks) this.#text.request(block);
    const late = this.#text.requestLateShadowRoots();
    const changed = late || removed || everything || blocks.size > 0 || moved.size > 0;
    if (changed || this.#text.pending) this.#changed = true;
  }

  #decide(): void {
    this.#changed = false;
    const passages = this.#text.inOrder();
    this.#language ??= detectLanguage(sampleOf(passages));
    this.#published ??= publicationDate(document, location.href);
    const { settings, hiddenTopics } = this.#start;
    const reading = decide(passages, this.#gazetteer, this.#language);
    const wanted = reading.language !== null && settings.articleLanguages.includes(reading.language);
    const hidden = new Set(hiddenTopics);
    const mentions = wanted ? reading.mentions.filter(({ topic }) => !hidden.has(topic)) : [];
    this.#reading = { ...reading, mentions };
    this.#marks.dropGone();
    this.#decision = {
      passages,
      mentions,
      painted: new Set(thin(mentions, settings.density)),
      nextPassage: 0,
      nextMention: 0,
    };
  }

  /**
   * Brings the marks in line with what was decided; passages whose mentions are as before keep theirs.
   *
   * @returns whether all is painted
   */
  #repaint(until: number): boolean {
    const decision = this.#decision;
    if (!decision) return true;
    const { passages, mentions, painted } = decision;
    while (decision.nextPassage < passages.length) {
      const index = decision.nextPassage++;
      const from = decision.nextMention;
      while (mentions[decision.nextMention]?.passage === index) decision.nextMention++;
      const passage = passages[index];
      if (passage && !passage.gone)
        this.#marks.bringInLine(passage, mentions.slice(from, decision.nextMention), painted);
      // The clock is asked only now and then.
      if (index % 64 === 63 && performance.now() >= until) return false;
    }
    this.#decision = null;
    this.#paint.assert();
    this.#onRead();
    return true;
  }
}

const isShown = ({ start }: Mark): boolean => start.node.isConnected && isDrawn(start.node.parentElement);

/** Running text first: menus and labels are often in another language than the article. */
const sampleOf = (passages: readonly ReadPassage[]): string => {
  let sample = '';
  for (const least of [80, 0]) {
    for (const { passage } of passages) {
      if (passage.text.length >= least) sample += `${passage.text}\n`;
      if (sample.length >= SAMPLE) return sample;
    }
    if (sample.length > SAMPLE / 8) return sample;
  }
  return sample;
};
