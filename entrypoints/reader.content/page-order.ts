import type { Block } from './passages.ts';

/** Keeps blocks in the order of the page, with as little asking as possible. */
export class PageOrder {
  #placed: Block[] = [];
  #added = new Set<Block>();
  /** Of those added, which are known to come after the one added before. */
  readonly #following = new Set<Block>();
  #removed = false;
  readonly #all = new Set<Block>();

  /** @param follows whether it is known to come after the one that was added before it */
  add(block: Block, follows: boolean): void {
    this.#all.add(block);
    this.#added.add(block);
    if (follows) this.#following.add(block);
  }

  delete(block: Block): void {
    this.#all.delete(block);
    this.#added.delete(block);
    this.#following.delete(block);
    this.#removed = true;
  }

  clear(): void {
    this.#placed = [];
    this.#added.clear();
    this.#following.clear();
    this.#all.clear();
  }

  /** @returns all blocks, a block before those inside it. */
  blocks(): readonly Block[] {
    if (this.#removed)
      this.#placed = this.#placed.filter((block) => this.#all.has(block) && !this.#added.has(block));
    this.#removed = false;
    if (this.#added.size > 0) {
      const added = [...this.#added];
      const last = this.#placed.at(-1);
      // What is new mostly stands at the end, and was read in order.
      if (this.#isInOrder(last ? [last, ...added] : added)) this.#placed.push(...added);
      else this.#placed = byRank([...this.#placed, ...added]);
      this.#added.clear();
      this.#following.clear();
    }
    return this.#placed;
  }

  #isInOrder(blocks: readonly Block[]): boolean {
    return blocks.every((block, index) => {
      const before = blocks[index - 1];
      return before === undefined || this.#following.has(block) || isAfter(placeOf(before), placeOf(block));
    });
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
