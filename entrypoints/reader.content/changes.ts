import { isCardElement } from './card-element.ts';
import { type Block, blockAround, isBlock } from './passages.ts';

/** So many changed places at once are no longer kept apart: the page is read anew. */
const MOST_PLACES = 2000;

/** What changed in a page since it was last taken. */
export interface PageChanges {
  /** Blocks whose own text or whose blocks changed. */
  readonly blocks: ReadonlySet<Block>;
  /** Elements that were carried elsewhere in the page, with the blocks in them: another place, another reading. */
  readonly moved: ReadonlySet<Element>;
  /** Something left the page. */
  readonly removed: boolean;
  /** Too much changed to tell what. */
  readonly everything: boolean;
}

/** Watches the page and its open shadow roots with one observer and gathers what has to be read again. */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #onChange: () => void;
  /** What changed and is still to be looked up: which block it is in is asked when changes are taken, once for each. */
  #touched = new Set<Node>();
  #blocks = new Set<Block>();
  #moved = new Set<Element>();
  #removed = false;
  #everything = false;

  /** @param onChange called after every batch that holds something to be read */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#observer = new MutationObserver((records) => this.#note(records));
  }

  watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
    this.take();
  }

  /** Whether something changed since changes were last taken. */
  get pending(): boolean {
    return (
      this.#touched.size > 0 ||
      this.#blocks.size > 0 ||
      this.#moved.size > 0 ||
      this.#removed ||
      this.#everything
    );
  }

  /** @returns the changes so far, which are then forgotten here. */
  take(): PageChanges {
    this.#lookUp();
    const changes = {
      blocks: this.#blocks,
      moved: this.#moved,
      removed: this.#removed,
      everything: this.#everything,
    };
    this.#blocks = new Set();
    this.#moved = new Set();
    this.#removed = false;
    this.#everything = false;
    return changes;
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.#everything) break;
      if (record.type === 'characterData') this.#touch(record.target);
      else this.#noteChildren(record);
    }
    if (this.#everything) this.#forgetPlaces();
    if (this.pending) this.#onChange();
  }

  #noteChildren(record: MutationRecord): void {
    const { target, addedNodes, removedNodes } = record;
    for (const node of removedNodes) {
      if (isCardElement(node)) continue;
      this.#removed = true;
      if (node instanceof Element && node.isConnected) this.#putDown(this.#moved, node);
      // Where a block has gone from between two texts, they are one passage now.
      if (!isBlock(node) || standsInText(record)) this.#touch(target);
    }
    for (const node of addedNodes) {
      // One record may tell of a whole page.
      if (this.#everything) return;
      if (isCardElement(node)) continue;
      // A new block splits the text around it where there is any; its block finds that out by itself.
      if (isBlock(node) && !standsInText(record)) this.#touch(node);
      else this.#touch(target);
    }
  }

  #touch(node: Node): void {
    if (!node.isConnected) return;
    this.#touched.add(node);
    if (this.#touched.size > MOST_PLACES) this.#lookUp();
  }

  #lookUp(): void {
    for (const node of this.#touched) {
      const block = node.isConnected ? blockAround(node) : null;
      if (block) this.#putDown(this.#blocks, block);
    }
    this.#touched.clear();
    if (this.#everything) this.#forgetPlaces();
  }

  #forgetPlaces(): void {
    this.#touched.clear();
    this.#blocks.clear();
    this.#moved.clear();
  }

  #putDown<Place>(places: Set<Place>, place: Place): void {
    places.add(place);
    if (this.#blocks.size + this.#moved.size > MOST_PLACES) this.#everything = true;
  }
}

/** @returns whether text stands right beside what was put in, so that a new block may divide its passage. */
const standsInText = ({ previousSibling, nextSibling }: MutationRecord): boolean => {
  let before = previousSibling;
  while (before && isEmpty(before)) before = before.previousSibling;
  let after = nextSibling;
  while (after && isEmpty(after)) after = after.nextSibling;
  return (before !== null && !isBlock(before)) || (after !== null && !isBlock(after));
};

const isEmpty = (node: Node): boolean =>
  node.nodeType === 8 || (node.nodeType === 3 && !/\S/.test((node as Text).data));
