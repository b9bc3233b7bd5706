import type { Block } from './passages.ts';

/** Keeps blocks in the order of the page, with as little asking as possible. */
export class PageOrder {
  #placed: Block[] = [];
  #added: Block[] = [];
  /** Of those added, whether each is known to come after the one added before it. */
  #follows: boolean[] = [];
  readonly #gone = new Set<Block>();

  /** @param follows whether the block, which is not among them, is known to come after the one that was added before it */
  add(block: Block, follows: boolean): void {
    if (this.#gone.has(block)) this.#dropGone();
    this.#added.push(block);
    this.#follows.push(follows);
  }

  delete(block: Block): void {
    this.#gone.add(block);
  }

  clear(): void {
    this.#placed = [];
    this.#added = [];
    this.#follows = [];
    this.#gone.clear();
  }

  /** @returns all blocks, a block before those inside it; the list may grow at its end. */
  blocks(): readonly Block[] {
    this.#dropGone();
    if (this.#added.length > 0) {
      // What is new mostly stands at the end, and was read in order.
      if (this.#isInOrder()) for (const block of this.#added) this.#placed.push(block);
      else this.#placed = byRank([...this.#placed, ...this.#added]);
      this.#added = [];
      this.#follows = [];
    }
    return this.#placed;
  }

  #dropGone(): void {
    if (this.#gone.size === 0) return;
    const stays = (block: Block): boolean => !this.#gone.has(block);
    this.#placed = this.#placed.filter(stays);
    const added = this.#added.filter(stays);
    // What came after one of those gone now comes after another.
    if (added.length < this.#added.length) this.#follows = added.map(() => false);
    this.#added = added;
    this.#gone.clear();
  }

  #isInOrder(): boolean {
    let before = this.#placed.at(-1);
    for (let i = 0; i < this.#added.length; i++) {
      const block = this.#added[i] as Block;
      // What the first of them follows may have been taken away.
      const isKnown = i > 0 && this.#follows[i] === true;
      if (before && !isKnown && !isAfter(placeOf(before), placeOf(block))) return false;
      before = block;
    }
    return true;
  }
}

/** The element of the page itself: for what stands in shadow trees the outermost host. */
const placeOf = (block: Block): Element => {
  let node: Node = block;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return node as Element;
};

const isAfter = (before: Element, place: Element): boolean => {
  if (before === place) return true;
  const relation = before.compareDocumentPosition(place);
  return (
    (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !(relation & Node.DOCUMENT_POSITION_DISCONNECTED)
  );
};

/** One pass over the page: asking pairs of elements costs as much as they are apart. */
const byRank = (blocks: readonly Block[]): Block[] => {
  const places = new Map(blocks.map((block) => [block, placeOf(block)]));
  const ranks = new Map<Element, number>();
  for (const place of places.values()) ranks.set(place, -1);
  let rank = 0;
  for (const element of document.querySelectorAll('*')) if (ranks.has(element)) ranks.set(element, rank++);
  const rankOf = (block: Block): number => ranks.get(places.get(block) as Element) ?? -1;
  return [...blocks].sort((a, b) => rankOf(a) - rankOf(b));
};
