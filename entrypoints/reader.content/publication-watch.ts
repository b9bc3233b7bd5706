import { publicationDate } from './article-date.ts';

/** Looking costs a walk through the page: the pauses between looks at one that does not tell its date grow up to this. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 16_000;

/** The day the article was published, looked for again while the page changes and does not tell it. */
export class PublicationWatch {
  readonly #onLate: () => void;
  #day: string | null = null;
  #pauseMs = FIRST_PAUSE_MS;
  #nextAt = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param onLate called where the date, or another one, comes late: by a look that had to wait */
  constructor(onLate: () => void) {
    this.#onLate = onLate;
  }

  /** ISO 8601, as exactly as the page tells it, or null. */
  get day(): string | null {
    return this.#day;
  }

  /**
   * Looks now, or, where that was done a moment ago, after a pause: the last state of the page is always looked at.
   *
   * @param again also where the page has told a day: it may be another article's
   */
  look(again = false): void {
    if ((this.#day !== null && !again) || this.#waiting !== undefined) return;
    const waitMs = this.#nextAt - performance.now();
    if (waitMs <= 0) this.#lookNow();
    else this.#waiting = setTimeout(() => requestIdleCallback(() => this.#lookLate()), waitMs);
  }

  /** Another article may have another date. */
  forget(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#day = null;
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#nextAt = 0;
  }

  #lookLate(): void {
    // Forgotten between timer and idle time.
    if (this.#waiting === undefined) return;
    this.#waiting = undefined;
    const before = this.#day;
    this.#lookNow();
    if (this.#day !== before) this.#onLate();
  }

  #lookNow(): void {
    this.#day = publicationDate(document, location.href);
    this.#nextAt = performance.now() + this.#pauseMs;
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2);
  }
}
