import type { CardHost } from './card-host.ts';

/** The keyboard's way into the card and back: once entered it is a dialog, in which Tab goes round. */
export class CardFocus {
  readonly #host: CardHost;
  #before: Element | null = null;

  constructor(host: CardHost) {
    this.#host = host;
  }

  get isWithin(): boolean {
    return this.#host.focused !== null;
  }

  enter(): void {
    if (!this.isWithin) this.#before = deepActiveElement();
    this.#host.panel.focus({ preventScroll: true });
  }

  /** What was pressed in the card may be gone; the card itself then takes the focus. */
  keep(): void {
    if (!this.isWithin) this.#host.panel.focus({ preventScroll: true });
  }

  /**
   * The card has closed.
   *
   * @param wasWithin whether the focus was in it, and goes back to where it came from
   */
  release(wasWithin: boolean): void {
    const before = this.#before;
    this.#before = null;
    if (wasWithin && (before instanceof HTMLElement || before instanceof SVGElement))
      before.focus({ preventScroll: true });
  }

  /** Takes a Tab that would lead out of the card to its other end. */
  goRound(event: KeyboardEvent): void {
    const stops = [...this.#host.panel.querySelectorAll<HTMLElement>('a[href], button')];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const { focused } = this.#host;
    if (focused !== edge && !(event.shiftKey && focused === this.#host.panel)) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }
}

const deepActiveElement = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
};
