import { gather } from '../../recognition/evidence.ts';
import type { Gazetteer } from '../../recognition/gazetteer.ts';
import type { Scan } from '../../recognition/match.ts';
import { scanTogether } from '../../recognition/scan.ts';
import { type BlockRecord, newRecord, type ReadPassage } from './block-record.ts';
import { PageOrder } from './page-order.ts';
import { type Block, blockAround, type PagePassage, readBlock } from './passages.ts';
import { elementsWithin, isConnected } from './unclobbered.ts';

/** What of a page is read at most; a page beyond it says so. */
const MOST_CHARACTERS = 3_000_000;
const MOST_NODES = 400_000;
const MOST_AWAITED_ELEMENTS = 500;
/** Passages are scanned many at a time, as most are a few words long; half a millisecond of cold code. */
const SCANNED_TOGETHER = 8000;
/** Blocks between two looks at the clock. */
const READ_TOGETHER = 8;

interface Listed {
  readonly passages: ReadPassage[];
  /** Of how many blocks, and the last of these. */
  readonly blockCount: number;
  readonly lastBlock: Block | undefined;
}

const nothingListed = (): Listed => ({ passages: [], blockCount: 0, lastBlock: undefined });

/** @returns whether a block is to be read by itself where it stands; the body is, and most pages are read from there. */
const isRead = (block: Block): boolean =>
  block === document.body || (isConnected(block) && blockAround(block) === block);

/** The text of a page, block by block, read and scanned in as many slices as it takes. */
export class PageText {
  readonly #gazetteer: Gazetteer;
  readonly #onShadowRoot: (root: ShadowRoot) => void;
  readonly #records = new Map<Block, BlockRecord>();
  readonly #order = new PageOrder();
  readonly #requested = new Set<Block>();
  readonly #awaited = new Set<Element>();
  /** Taken from the end: the next in page order, and below it what follows. */
  #toRead: Block[] = [];
  /** Blocks with unscanned passages, taken from the end. */
  #toScan: BlockRecord[] = [];
  #unscannedCharacters = 0;
  /** All passages in page order, made when they are asked for; what is listed and changes is listed anew. */
  #listed = nothingListed();
  #gone: ReadPassage[] = [];
  /** Whether a shadow tree was come upon in this slice: its text stands where its host does, but is read before. */
  #shadowed = false;
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

  /** Forgets the blocks in what has been carried elsewhere; where they are to be read there, they come anew. */
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
    for (const { passages } of this.#records.values())
      for (const passage of passages) this.#gone.push(passage);
    this.#records.clear();
    this.#order.clear();
    this.#listed = nothingListed();
    this.#requested.clear();
    this.#awaited.clear();
    this.#toRead = [];
    this.#toScan = [];
    this.#unscannedCharacters = 0;
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
    // What was left to read may have been moved since: to elsewhere, or to where nothing is read.
    let left = this.#toRead.length;
    let follows = false;
    this.#shadowed = false;
    do {
      for (let blocks = 0; blocks < READ_TOGETHER && this.#unscannedCharacters < SCANNED_TOGETHER; blocks++) {
        const isNew = this.#toRead.length > left;
        const block = this.#toRead.pop() ?? this.#nextRequested();
        left = Math.min(left, this.#toRead.length);
        if (!block) {
          if (this.#unscannedCharacters === 0) return true;
          break;
        }
        const known = this.#records.get(block);
        let isPlaced = false;
        if (isNew || isRead(block)) isPlaced = this.#read(block, known, isNew && follows);
        else this.#forget(block);
        // One read again was added long before: what follows it need not follow the one added last.
        follows = !this.#shadowed && !known && (isPlaced || (isNew && follows));
      }
      if (this.#unscannedCharacters >= SCANNED_TOGETHER || this.#toRead.length === 0) this.#scan();
    } while (performance.now() < until);
    return !this.pending;
  }

  /** @returns all passages in page order, block by block: the same list as before where some have come at its end. */
  inOrder(): readonly ReadPassage[] {
    const blocks = this.#order.blocks();
    const { passages, blockCount, lastBlock } = this.#listed;
    // Mostly what is new stands at the end.
    const stands = blockCount > 0 && blocks[blockCount - 1] === lastBlock;
    if (stands && blocks.length === blockCount) return passages;
    const all = stands ? passages : [];
    for (let i = stands ? blockCount : 0; i < blocks.length; i++) {
      const record = this.#records.get(blocks[i] as Block);
      if (!record) continue;
      record.listed = true;
      for (const passage of record.passages) all.push(passage);
    }
    this.#listed = { passages: all, blockCount: blocks.length, lastBlock: blocks.at(-1) };
    return all;
  }

  /** @returns the passages that were read anew or have left the page since this was last asked. */
  takeGone(): readonly ReadPassage[] {
    const gone = this.#gone;
    this.#gone = [];
    return gone;
  }

  #nextRequested(): Block | undefined {
    const [block] = this.#requested;
    if (block) this.#requested.delete(block);
    return block;
  }

  /**
   * @param known the block's record where it was read before; emptied, it keeps its place in the page
   * @param follows whether the block comes after the one that was read before it, and both are of the page itself
   * @returns whether the block has its place in the page's order
   */
  #read(block: Block, known: BlockRecord | undefined, follows: boolean): boolean {
    const record = known ?? newRecord();
    if (known) this.#empty(known);
    else this.#records.set(block, record);
    if (this.#characters > MOST_CHARACTERS || this.#nodes > MOST_NODES) {
      this.#truncated = true;
      this.#toRead = [];
      this.#requested.clear();
      return record.placed;
    }
    const { passages, blocks, shadowRoots, unshadowed, nodeCount, truncated } = readBlock(block);
    record.nodeCount = nodeCount;
    this.#nodes += nodeCount;
    if (truncated) this.#truncated = true;
    if (passages.length > 0) {
      if (!record.placed) this.#order.add(block, follows);
      record.placed = true;
      let characters = 0;
      for (let i = 0; i < passages.length; i++) characters += (passages[i] as PagePassage).text.length;
      record.unscanned = passages.length > 1 ? passages.reverse() : passages;
      record.characters = characters;
      this.#unscannedCharacters += characters;
      this.#characters += characters;
      this.#toScan.push(record);
    }
    for (let i = blocks.length - 1; i >= 0; i--) {
      const inner = blocks[i] as Element;
      if (!this.#records.has(inner)) this.#toRead.push(inner);
    }
    for (let i = 0; i < shadowRoots.length; i++) {
      const root = shadowRoots[i] as ShadowRoot;
      if (!this.#records.has(root)) this.#enter(root);
    }
    for (let i = 0; i < unshadowed.length && this.#awaited.size < MOST_AWAITED_ELEMENTS; i++)
      this.#awaited.add(unshadowed[i] as Element);
    return record.placed;
  }

  #enter(root: ShadowRoot): void {
    this.#onShadowRoot(root);
    this.#shadowed = true;
    this.#toRead.push(root);
  }

  #scan(): void {
    const passages: PagePassage[] = [];
    const records: BlockRecord[] = [];
    const texts: string[] = [];
    let characters = 0;
    while (characters < SCANNED_TOGETHER) {
      const record = this.#toScan.at(-1);
      if (!record) break;
      const passage = record.unscanned.pop();
      if (!passage) {
        this.#toScan.pop();
        continue;
      }
      passages.push(passage);
      records.push(record);
      texts.push(passage.text);
      characters += passage.text.length;
    }
    this.#unscannedCharacters -= characters;
    const scans = scanTogether(texts, this.#gazetteer);
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i] as PagePassage;
      const record = records[i] as BlockRecord;
      if (record.listed) this.#unlist(record);
      record.passages.push({
        passage,
        evidence: gather(scans[i] as Scan, this.#gazetteer),
        length: passage.text.length,
        heading: passage.heading === true,
      });
    }
  }

  #unlist(record: BlockRecord): void {
    this.#listed = nothingListed();
    record.listed = false;
  }

  #forget(block: Block): void {
    const record = this.#records.get(block);
    if (!record) return;
    this.#records.delete(block);
    if (record.placed) this.#order.delete(block);
    this.#empty(record);
  }

  #empty(record: BlockRecord): void {
    if (record.listed) this.#unlist(record);
    for (const passage of record.passages) this.#gone.push(passage);
    this.#characters -= record.characters;
    this.#nodes -= record.nodeCount;
    for (const { text } of record.unscanned) this.#unscannedCharacters -= text.length;
    record.passages = [];
    record.unscanned = [];
    record.nodeCount = 0;
    record.characters = 0;
  }
}
