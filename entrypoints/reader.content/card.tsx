import { render } from 'preact';
import { type CardActions, type CardContent, TopicCard } from '../../components/TopicCard.tsx';
import { type Words, wordsIn } from '../../components/words/words.ts';
import { localDay } from '../../data/calendar.ts';
import type { TopicSheet } from '../../data/sheet/topic-sheet.ts';
import { ask } from '../background/ask.ts';
import { dragToClose } from './bottom-sheet.ts';
import { CardFocus } from './card-focus.ts';
import { CardHost } from './card-host.ts';
import { keepBeside, unplace } from './card-place.ts';
import type { Lifetime } from './lifetime.ts';
import type { Pointed } from './mark-under-pointer.ts';
import { linesOf, type Mark, sameMark } from './marks.ts';
import type { PageReading } from './page-reading.ts';
import { scrollToMark } from './scroll-to-mark.ts';
import type { Sheets } from './sheets.ts';

/** How a card came to be open decides how it closes. */
type Opening = 'hover' | 'click' | 'touch' | 'keyboard';

interface Shown extends Pointed {
  readonly opening: Opening;
  /** Topics gone through within the card; the last one is shown. */
  readonly trail: readonly string[];
  readonly pinned: boolean;
}

/** What a card is called that has no topic to be named after. */
const NAMELESS = { loading: 'card_loading', unavailable: 'card_unavailable' } as const;

/** So long a card is held back for facts that are on their way. */
const PATIENCE_MS = 250;
const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

/** The card on the page: what it shows, where it stands, how it closes. */
export class Card {
  readonly #reading: PageReading;
  readonly #sheets: Sheets;
  readonly #lifetime: Lifetime;
  readonly #host = new CardHost();
  readonly #focus = new CardFocus(this.#host);
  readonly #mount = document.createElement('div');
  readonly #handle = document.createElement('button');
  #shown: Shown | null = null;
  /** What is drawn out of sight for a term that may be meant. */
  #foreseen: { readonly mark: Mark; readonly sheet: TopicSheet } | null = null;
  #unplace: (() => void) | null = null;

  constructor(reading: PageReading, sheets: Sheets, lifetime: Lifetime) {
    this.#reading = reading;
    this.#sheets = sheets;
    this.#lifetime = lifetime;
    this.#mount.style.display = 'contents';
    this.#handle.type = 'button';
    this.#handle.className = 'handle';
    this.#handle.addEventListener('click', () => this.close());
    dragToClose(this.#handle, this.#host.panel, () => this.close());
    this.#host.panel.append(this.#mount);
    this.#host.panel.addEventListener('keydown', (event) => this.#onKey(event));
    lifetime.signal.addEventListener('abort', () => this.remove());
  }

  get mark(): Mark | null {
    return this.#shown?.mark ?? null;
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  get isPinned(): boolean {
    return this.#shown?.pinned === true;
  }

  /** Stays until it is closed by will: pinned, entered by keyboard, tapped or clicked open. */
  get stays(): boolean {
    return (
      this.#shown !== null && (this.#shown.pinned || this.#shown.opening !== 'hover' || this.#focus.isWithin)
    );
  }

  contains(node: Node | null): boolean {
    return this.#host.contains(node);
  }

  /** Opens at once where the facts are here; else with them, or, where they take long, at full height to wait in. */
  async open(pointed: Pointed, opening: Opening): Promise<void> {
    if (!this.#lifetime.check()) return;
    const { topic } = pointed.mark;
    const pinned = this.#shown?.pinned === true && this.#shown.mark.topic === topic;
    const trail = [topic];
    this.#shown = { ...pointed, opening, trail, pinned };
    this.#reading.paint.hover(pointed.mark);
    if (!this.#sheets.peek(topic)) await Promise.race([this.#sheets.get(topic), patience()]);
    // It may have been closed, or opened elsewhere, meanwhile.
    if (this.#shown?.trail === trail) this.#present();
  }

  /** Draws the card of a term that a pointer has come upon, out of sight: when it is meant, the card is only shown. */
  prepare(pointed: Pointed): void {
    const { topic } = pointed.mark;
    const sheet = this.#sheets.peek(topic);
    if (this.#shown || !sheet) return;
    const foreseen: Shown = { ...pointed, opening: 'hover', trail: [topic], pinned: false };
    this.#show(foreseen, { state: 'ready', sheet }, this.#words());
    this.#foreseen = { mark: pointed.mark, sheet };
  }

  close(): void {
    const shown = this.#shown;
    if (!shown) return;
    const wasEntered = this.#focus.isWithin;
    this.#shown = null;
    this.#unplace?.();
    this.#unplace = null;
    this.#reading.paint.hover(null);
    this.#reading.paint.focus(null);
    this.#host.hide();
    this.#foreseen = null;
    render(null, this.#mount);
    this.#focus.release(wasEntered);
  }

  togglePin(): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, pinned: !this.#shown.pinned };
    this.#render();
  }

  /** The page was read again: the mark may stand elsewhere or be gone. */
  follow(): void {
    const shown = this.#shown;
    this.#foreseen = null;
    if (!shown || this.#reading.holds(shown.mark)) return;
    const marks = this.#reading.marks();
    const heir =
      marks.find((mark) => sameMark(mark, shown.mark)) ??
      marks.find(
        ({ topic, passage }) =>
          topic === shown.mark.topic && passage.passage.block === shown.mark.passage.passage.block,
      );
    if (heir) {
      this.#shown = { ...shown, mark: heir, line: 0 };
      this.#reading.paint.hover(heir);
      this.#place();
    } else if (!this.stays) this.close();
  }

  remove(): void {
    this.close();
    this.#host.remove();
  }

  #present(): void {
    const shown = this.#shown;
    if (!shown) return;
    const { mark, pinned } = shown;
    const sheet = this.#sheets.peek(mark.topic);
    this.#host.panel.classList.toggle('waiting', !sheet);
    const isDrawn = !pinned && mark === this.#foreseen?.mark && sheet === this.#foreseen.sheet;
    if (!isDrawn) this.#render();
    this.#host.show(shown.mark.start.node);
    this.#place();
    if (shown.opening === 'keyboard') this.#focus.enter();
  }

  #place(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#unplace?.();
    this.#unplace = null;
    const { panel } = this.#host;
    const asSheet = shown.opening === 'touch';
    panel.classList.toggle('bottom-sheet', asSheet);
    if (asSheet) {
      unplace(panel);
      panel.prepend(this.#handle);
      return;
    }
    this.#handle.remove();
    const { mark, line } = shown;
    const box = () => {
      const lines = linesOf(mark);
      return lines[line] ?? lines[0] ?? null;
    };
    const element = mark.start.node.parentElement ?? document.body;
    this.#unplace = keepBeside(panel, panel.querySelector('.card-body'), { element, box }, () => {
      if (!this.stays) this.close();
    });
  }

  #render(): void {
    const shown = this.#shown;
    const topic = shown?.trail.at(-1);
    if (!shown || topic === undefined) return;
    const words = this.#words();
    const sheet = this.#sheets.peek(topic);
    if (!sheet) void this.#fetch(topic);
    this.#show(shown, sheet ? { state: 'ready', sheet } : { state: 'loading' }, words);
  }

  async #fetch(topic: string): Promise<void> {
    const sheet = await this.#sheets.get(topic);
    const shown = this.#shown;
    // Another topic may have been opened meanwhile.
    if (shown?.trail.at(-1) !== topic) return;
    if (!sheet) this.#host.panel.classList.remove('waiting');
    this.#show(shown, sheet ? { state: 'ready', sheet } : { state: 'unavailable' }, this.#words());
  }

  #show(shown: Shown, content: CardContent, words: Words): void {
    this.#foreseen = null;
    const { panel } = this.#host;
    panel.lang = words.language;
    const name = content.state === 'ready' ? content.sheet.name : words(NAMELESS[content.state]);
    panel.setAttribute('aria-label', words('card_dialog', { topic: name }));
    this.#handle.setAttribute('aria-label', words('card_handle'));
    const topic = shown.trail.at(-1);
    if (panel.dataset.topic !== topic) panel.querySelector('.card-body')?.scrollTo(0, 0);
    panel.dataset.topic = topic;
    const former = shown.trail.at(-2);
    const marks = this.#marksOf(shown.mark.topic);
    render(
      <TopicCard
        content={content}
        words={words}
        actions={this.#actions}
        pinned={shown.pinned}
        mention={{ number: marks.indexOf(shown.mark) + 1, total: marks.length }}
        cameFrom={former === undefined ? null : (this.#sheets.peek(former)?.name ?? '')}
        today={localDay(new Date())}
        articleDate={this.#reading.published ?? undefined}
      />,
      this.#mount,
    );
  }

  #words(): Words {
    const { language, words } = this.#reading.start;
    return wordsIn(language, words);
  }

  #marksOf(topic: string): Mark[] {
    return this.#reading.marks().filter((mark) => mark.topic === topic && linesOf(mark).length > 0);
  }

  readonly #actions: CardActions = {
    close: () => this.close(),
    togglePin: () => this.togglePin(),
    step: (direction) => {
      const shown = this.#shown;
      if (!shown) return;
      const marks = this.#marksOf(shown.mark.topic);
      const ahead = direction === 'next' ? 1 : marks.length - 1;
      const mark = marks[(marks.indexOf(shown.mark) + ahead) % marks.length];
      if (!mark) return;
      scrollToMark(mark);
      this.#reading.paint.focus(mark);
      this.open({ mark, line: 0 }, shown.opening === 'hover' ? 'click' : shown.opening);
    },
    openTopic: (topic) => this.#goWithin((trail) => [...trail, topic]),
    back: () => this.#goWithin((trail) => trail.slice(0, -1)),
    openSheet: (topic) => {
      const { published } = this.#reading;
      const request = published === null ? {} : { articleDate: published };
      void ask({ type: 'sheet/open', topic, ...request }).catch(() => {});
    },
    hideTopic: (topic) => {
      this.close();
      void ask({ type: 'topic/hide', topic }).catch(() => {});
    },
    pauseSite: () => {
      this.close();
      void ask({ type: 'site/pause' }).catch(() => {});
    },
  };

  #goWithin(change: (trail: readonly string[]) => readonly string[]): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, trail: change(this.#shown.trail) };
    this.#render();
    this.#focus.keep();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key.toLowerCase() === 'p') this.togglePin();
    else if (event.key === 'Tab') this.#focus.goRound(event);
    else return;
    event.stopPropagation();
  }
}
