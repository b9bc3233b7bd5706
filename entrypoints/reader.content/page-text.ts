import type { ScannedPassage } from '../../recognition/decide.ts';
import { gather } from '../../recognition/evidence.ts';
import type { Gazetteer } from '../../recognition/gazetteer.ts';
import { scan } from '../../recognition/scan.ts';
import { PageOrder } from './page-order.ts';
import { type Block, blockAround, type PagePassage, readBlock } from './passages.ts';
import { elementsWithin, isConnected } from './unclobbered.ts';

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
  passages: ReadPassage[];
  /** Passages that have been read and are still to be scanned. */
  waiting: number;
  nodeCount: number;
  characters: number;
}

/** The text of a page, block by block, read and scanned in as many slices as it takes. */
export class PageText {
  readonly #gazetteer: Gazetteer;
  readonly #onShadowRoot: (root: ShadowRoot) => void;
  readonly #records = new Map<Block, BlockRecord>();
  readonly #order = new PageOrder();
  readonly #requested = new Set<Block>();
  readonly #awaited = new Set<Element>();
  /** Taken from the end. */
  #toRead: Block[] = [];
  #toScan: { passage: PagePassage; record: BlockRecord }[] = [];
  #characters = 0;
  #nodes = 0;
  #truncated = false;

  /**
   * @param gazetteer what passages are scanned for
   * @param onShadowRoot called for every open shadow root when it is first read
   */
  constructor(gazetteer: Gazetteer, onShadowRoot: (root: ShadowRoot) => void) {
    this.#gazetteer = gazetteer;
    this.#onShadowRoot = onShadowRoot;
  }

  /** More was there than is read. */
  get truncated(): boolean {
    return this.#truncated;
  }

  get pending(): boolean {
    return this.#requested.size > 0 || this.#toRead.length > 0 || this.#toScan.length > 0;
  }

  /** Asks for a block to be read, again where it was; blocks inside it are read where they are new. */
  request(block: Block): void {
    this.#requested.add(block);
  }

  /** Forgets blocks that have left the page. */
  forgetRemoved(): void {
    for (const block of this.#records.keys()) if (!isConnected(block)) this.#forget(block);
  }

  /** Forgets the blocks in what has come to where nothing is read. */
  forgetWithin(element: Element): void {
    for (const inner of elementsWithin(element)) {
      this.#forget(inner);
      const { shadowRoot } = inner;
      if (shadowRoot) {
        this.#forget(shadowRoot);
        for (const child of shadowRoot.children) this.forgetWithin(child);
      }
    }
  }

  forgetAll(): void {
    for (const { passages } of this.#records.values()) for (const passage of passages) passage.gone = true;
    this.#records.clear();
    this.#order.clear();
    this.#requested.clear();
    this.#awaited.clear();
    this.#toRead = [];
    this.#toScan = [];
    this.#characters = 0;
    this.#nodes = 0;
    this.#truncated = false;
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

  /**
   * Reads and scans until all that was asked for is done or the time is up.
   *
   * @param until as `performance.now()` tells it
   * @returns whether all is done
   */
  work(until: number): boolean {
    do {
      const waiting = this.#toScan.pop();
      if (waiting) {
        this.#scan(waiting.passage, waiting.record);
        continue;
      }
      const block = this.#toRead.pop() ?? this.#nextRequested();
      if (!block) return true;
      // Since it was asked for it may have been moved to where nothing is read.
      if (isConnected(block) && blockAround(block) === block) this.#read(block);
      else this.#forget(block);
    } while (performance.now() < until);
    return !this.pending;
  }

  /** @returns all passages in page order, block by block. */
  inOrder(): ReadPassage[] {
    return this.#order.blocks().flatMap((block) => this.#records.get(block)?.passages ?? []);
  }

  #nextRequested(): Block | undefined {
    const [block] = this.#requested;
    if (block) this.#requested.delete(block);
    return block;
  }

  #read(block: Block): void {
    const record = this.#recordOf(block);
    if (this.#characters > MOST_CHARACTERS || this.#nodes > MOST_NODES) {
      this.#truncated = true;
      this.#toRead = [];
      this.#requested.clear();
      return;
    }
    const content = readBlock(block);
    record.nodeCount = content.nodeCount;
    this.#nodes += content.nodeCount;
    this.#truncated ||= content.truncated;
    record.waiting = content.passages.length;
    for (const passage of content.passages.reverse()) this.#toScan.push({ passage, record });
    for (const inner of content.blocks.reverse()) if (!this.#records.has(inner)) this.#toRead.push(inner);
    for (const root of content.shadowRoots) if (!this.#records.has(root)) this.#enter(root);
    for (const element of content.unshadowed)
      if (this.#awaited.size < MOST_AWAITED_ELEMENTS) this.#awaited.add(element);
  }

  #enter(root: ShadowRoot): void {
    this.#onShadowRoot(root);
    this.#toRead.push(root);
  }

  /** The block's record, emptied where it was read before; it keeps its place in the page. */
  #recordOf(block: Block): BlockRecord {
    const known = this.#records.get(block);
    if (known) {
      this.#empty(known);
      return known;
    }
    const record: BlockRecord = { passages: [], waiting: 0, nodeCount: 0, characters: 0 };
    this.#records.set(block, record);
    this.#order.add(block);
    return record;
  }

  #scan(passage: PagePassage, record: BlockRecord): void {
    const { text, heading = false } = passage;
    const found = scan(text, this.#gazetteer);
    const evidence = gather(found, this.#gazetteer);
    const read = { passage, scan: found, evidence, length: text.length, heading, gone: false };
    record.passages.push(read);
    record.waiting -= 1;
    record.characters += text.length;
    this.#characters += text.length;
  }

  #forget(block: Block): void {
    const record = this.#records.get(block);
    if (!record) return;
    this.#records.delete(block);
    this.#order.delete(block);
    this.#empty(record);
  }

  #empty(record: BlockRecord): void {
    for (const passage of record.passages) passage.gone = true;
    this.#characters -= record.characters;
    this.#nodes -= record.nodeCount;
    if (record.waiting > 0) this.#toScan = this.#toScan.filter((waiting) => waiting.record !== record);
    record.passages = [];
    record.waiting = 0;
    record.nodeCount = 0;
    record.characters = 0;
  }
}
