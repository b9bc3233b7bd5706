import type { ScannedPassage } from '../../recognition/decide.ts';
import type { Gazetteer } from '../../recognition/gazetteer.ts';
import { scan } from '../../recognition/scan.ts';
import { type Block, type PagePassage, readBlock } from './passages.ts';
import { isConnected } from './unclobbered.ts';

/** A passage as read from the page and scanned. */
export interface ReadPassage extends ScannedPassage {
  readonly passage: PagePassage;
  /** Set when its block was read anew or left the page. */
  gone: boolean;
}

/** What of a page is read at most; a page beyond it says so. */
const MOST_CHARACTERS = 3_000_000;
const MOST_NODES = 400_000;
const MOST_AWAITED_ELEMENTS = 500;

interface BlockRecord {
  readonly passages: ReadPassage[];
  readonly nodeCount: number;
  characters: number;
}

/** The text of a page, block by block, read and scanned in as many slices as it takes. */
export class PageText {
  readonly #gazetteer: Gazetteer;
  readonly #onShadowRoot: (root: ShadowRoot) => void;
  readonly #records = new Map<Block, BlockRecord>();
  #toRead: Block[] = [];
  #toScan: { passage: PagePassage; record: BlockRecord }[] = [];
  #passages: ReadPassage[] = [];
  #changed = false;
  #characters = 0;
  #nodes = 0;
  #awaited = new Set<Element>();
  /** More was there than is read. */
  truncated = false;

  /**
   * @param gazetteer what passages are scanned for
   * @param onShadowRoot called for every open shadow root when it is first read
   */
  constructor(gazetteer: Gazetteer, onShadowRoot: (root: ShadowRoot) => void) {
    this.#gazetteer = gazetteer;
    this.#onShadowRoot = onShadowRoot;
  }

  /** Asks for a block to be read, again where it was; blocks inside it are read where they are new. */
  request(block: Block): void {
    if (!this.#toRead.includes(block)) this.#toRead.push(block);
  }

  knows(block: Block): boolean {
    return this.#records.has(block);
  }

  /** Forgets blocks that have left the page. */
  forgetRemoved(): void {
    for (const block of this.#records.keys()) if (!isConnected(block)) this.#forget(block);
  }

  /** Custom elements whose shadow root has come since they were passed are asked for. @returns whether any was. */
  requestLateShadowRoots(): boolean {
    let late = false;
    for (const element of this.#awaited) {
      if (element.isConnected && !element.shadowRoot) continue;
      this.#awaited.delete(element);
      if (!element.isConnected || !element.shadowRoot) continue;
      this.#enter(element.shadowRoot);
      late = true;
    }
    return late;
  }

  get pending(): boolean {
    return this.#toRead.length > 0 || this.#toScan.length > 0;
  }

  /**
   * Reads and scans until all that was asked for is done or the time is up.
   *
   * @param until as `performance.now()` tells it
   * @returns whether all is done
   */
  work(until: number): boolean {
    for (;;) {
      const waiting = this.#toScan.pop();
      if (waiting) this.#scan(waiting.passage, waiting.record);
      else {
        const block = this.#toRead.pop();
        if (!block) return true;
        if (isConnected(block)) this.#read(block);
        else this.#forget(block);
      }
      if (performance.now() >= until) return !this.pending;
    }
  }

  /** @returns all passages in page order. */
  inOrder(): readonly ReadPassage[] {
    if (this.#changed) {
      this.#passages = this.#passages.filter((passage) => !passage.gone).sort(byPlace);
      this.#changed = false;
    }
    return this.#passages;
  }

  #read(block: Block): void {
    this.#forget(block);
    if (this.#characters > MOST_CHARACTERS || this.#nodes > MOST_NODES) {
      this.truncated = true;
      this.#toRead = [];
      return;
    }
    const content = readBlock(block);
    const record: BlockRecord = { passages: [], nodeCount: content.nodeCount, characters: 0 };
    this.#records.set(block, record);
    this.#nodes += content.nodeCount;
    this.truncated ||= content.truncated;
    // Taken from the end: the first passage and the first block come next.
    for (const passage of content.passages.reverse()) this.#toScan.push({ passage, record });
    for (const inner of content.blocks.reverse()) if (!this.knows(inner)) this.#toRead.push(inner);
    for (const root of content.shadowRoots) if (!this.knows(root)) this.#enter(root);
    for (const element of content.unshadowed)
      if (this.#awaited.size < MOST_AWAITED_ELEMENTS) this.#awaited.add(element);
  }

  #enter(root: ShadowRoot): void {
    this.#onShadowRoot(root);
    this.#toRead.push(root);
  }

  #scan(passage: PagePassage, record: BlockRecord): void {
    const { text, heading = false } = passage;
    const read = { passage, scan: scan(text, this.#gazetteer), length: text.length, heading, gone: false };
    record.passages.push(read);
    record.characters += text.length;
    this.#characters += text.length;
    this.#passages.push(read);
    this.#changed = true;
  }

  #forget(block: Block): void {
    const record = this.#records.get(block);
    if (!record) return;
    this.#records.delete(block);
    this.#characters -= record.characters;
    this.#nodes -= record.nodeCount;
    for (const passage of record.passages) passage.gone = true;
    this.#toScan = this.#toScan.filter((waiting) => waiting.record !== record);
    this.#changed = true;
  }
}

/** The node of the page itself that a text stands in: for text in shadow trees the outermost host. */
const placeOf = ({ passage }: ReadPassage): Node => {
  let node: Node = passage.nodes[0] ?? passage.block;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return node;
};

const byPlace = (a: ReadPassage, b: ReadPassage): number => {
  const relation = placeOf(a).compareDocumentPosition(placeOf(b));
  if (relation & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  return relation & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
};
