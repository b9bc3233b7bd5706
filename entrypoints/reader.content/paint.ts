import type { Settings } from '../../data/settings.ts';
import type { Mark } from './marks.ts';

type MarkStyle = Settings['markStyle'];

/** All our names begin so; the page's own highlights are never touched. */
const PREFIX = 'sandarbh-';

/** Everything that a reader may have painted. */
export const HIGHLIGHT_NAMES: readonly string[] = (
  ['dotted', 'solid', 'background', 'hover', 'focus'] satisfies (MarkStyle | 'hover' | 'focus')[]
).map((name) => PREFIX + name);

/**
 * Draws marks by CSS Custom Highlights. What was drawn is remembered here and never read back: Firefox does not let a
 * content script iterate a highlight.
 */
export class Paint {
  readonly #marks = new Highlight();
  readonly #hover = new Highlight();
  readonly #focus = new Highlight();
  /** What we have put into the registry and not taken out. */
  readonly #inForce = new Set<Highlight>();
  #style: MarkStyle;
  #suspended = false;

  constructor(style: MarkStyle) {
    this.#style = style;
    this.#hover.priority = 1;
    this.#focus.priority = 2;
  }

  set style(style: MarkStyle) {
    this.#withdraw(this.#style, this.#marks);
    this.#style = style;
    this.assert();
  }

  add(mark: Mark): void {
    if (mark.painted) this.#marks.add(mark.range);
  }

  remove(mark: Mark): void {
    this.#marks.delete(mark.range);
    this.#hover.delete(mark.range);
    this.#focus.delete(mark.range);
  }

  hover(mark: Mark | null): void {
    this.#hover.clear();
    if (mark) this.#hover.add(mark.range);
    this.assert();
  }

  focus(mark: Mark | null): void {
    this.#focus.clear();
    if (mark) this.#focus.add(mark.range);
    this.assert();
  }

  /** Takes our highlights out of force until it is told otherwise; what they hold stays and goes on changing. */
  set suspended(suspended: boolean) {
    this.#suspended = suspended;
    if (suspended) for (const [name, highlight] of this.#entries()) this.#withdraw(name, highlight);
    else this.assert();
  }

  /** Puts our highlights in force; a page may have cleared the registry meanwhile. */
  assert(): void {
    if (this.#suspended) return;
    for (const [name, highlight] of this.#entries()) {
      if (highlight.size === 0) this.#withdraw(name, highlight);
      // Put in anew, all its ranges would be painted anew.
      else if (CSS.highlights.get(PREFIX + name) !== highlight) {
        CSS.highlights.set(PREFIX + name, highlight);
        this.#inForce.add(highlight);
      }
    }
  }

  clear(): void {
    for (const [name, highlight] of this.#entries()) {
      highlight.clear();
      this.#withdraw(name, highlight);
    }
  }

  #entries(): [string, Highlight][] {
    return [
      [this.#style, this.#marks],
      ['hover', this.#hover],
      ['focus', this.#focus],
    ];
  }

  /** Only our own: a newer version of the extension may already paint under the same name. */
  #withdraw(name: string, highlight: Highlight): void {
    if (this.#inForce.delete(highlight) && CSS.highlights.get(PREFIX + name) === highlight)
      CSS.highlights.delete(PREFIX + name);
  }
}
