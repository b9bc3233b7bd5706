/**
 * The compiled gazetteer: a table from folded tokens to symbols (all words that no pattern tells apart share one) and
 * a minimal deterministic automaton over symbols. Opening it makes views and one running sum, nothing else.
 */
export interface Gazetteer {
  /** Topic ids; aliases name them by index. */
  readonly topics: readonly string[];
  /** A bit for the hash of every token: most words that are in no alias are told by it alone. */
  readonly filter: Uint8Array;
  /** The same for tokens that begin a phrase or are a cue: the only ones to look up outside a phrase. */
  readonly starters: Uint8Array;
  /** Hash table: slot → number of a token from 1, or 0. */
  readonly slots: Uint16Array;
  /** Token → where its folded codes begin in `letters`; they end where the next one's begin. */
  readonly tokenStarts: Uint32Array;
  readonly letters: Uint8Array;
  /** Token → symbol, and in the two top bits the case it asks for: 0 any, 1 initial capital, 2 all capitals. */
  readonly tokenSymbols: Uint16Array;
  /** Symbol → cues it gives by itself (bits of `Cue`). */
  readonly symbolCues: Uint8Array;
  /** Symbol → state after it at the start of a phrase; 0 is no state. */
  readonly first: Uint16Array;
  /** State → its edges, sorted by symbol. */
  readonly edgeStarts: Uint32Array;
  readonly edgeSymbols: Uint16Array;
  readonly edgeTargets: Uint16Array;
  /** State → output, 0 where no phrase ends. */
  readonly outputs: Uint16Array;
  /** Output → its aliases in `outputAliases`. */
  readonly outputStarts: Uint32Array;
  readonly outputAliases: Uint16Array;
  /** Alias → topic, `NO_TOPIC` where it is only a cue or a phrase to be passed over. */
  readonly aliasTopics: Uint16Array;
  /** Alias → cues that its page or passage needs. */
  readonly aliasNeeds: Uint8Array;
  /** Alias → cues that it gives. */
  readonly aliasCues: Uint8Array;
  /** Alias → bits of `AliasFlag`. */
  readonly aliasFlags: Uint8Array;
}

/** What a word or a mention says a text is about. */
export const Cue = {
  INDIA: 1,
  RUSSIA: 2,
  US: 4,
  UKRAINE: 8,
  OTHER: 16,
  /** Of Russian make: speaks of Russia where the page names Russia too, or is in Russian. */
  ORIGIN: 32,
} as const;
/** How sure an alias is; whether its topic must have been named before; whether it stands only where nothing else does. */
export const AliasFlag = { STRONG: 1, NAMED: 2, ALONE: 4 } as const;
export const NO_TOPIC = 0xffff;

/** Symbols that stand for what is not in the table. */
export const UNKNOWN_SYMBOL = 0;
export const COMMA_SYMBOL = 1;
export const NUMBER_SYMBOL = 2;

/** No token of any alias is longer than this many folded characters. */
export const LONGEST_TOKEN = 48;

const MAGIC = 0x32474453;

/** The parts in the order of the file, widest elements first so that every view is aligned. */
const PARTS = [
  ['tokenSymbols', 2],
  ['first', 2],
  ['edgeSymbols', 2],
  ['edgeTargets', 2],
  ['outputs', 2],
  ['outputAliases', 2],
  ['aliasTopics', 2],
  ['aliasNeeds', 1],
  ['aliasCues', 1],
  ['aliasFlags', 1],
  ['symbolCues', 1],
  ['edgeCounts', 1],
  ['outputCounts', 1],
  ['tokenShared', 1],
  ['tokenAdded', 1],
  ['letters', 1],
  ['topics', 1],
] as const;
type PartName = (typeof PARTS)[number][0];
export type GazetteerParts = Readonly<Record<PartName, Uint8Array | Uint16Array>>;

/** @returns the file of `parts`: magic, a byte length per part, the parts, little-endian. */
export const writeGazetteer = (parts: GazetteerParts): Uint8Array<ArrayBuffer> => {
  const header = 4 * (1 + PARTS.length);
  const size = PARTS.reduce((sum, [name]) => sum + parts[name].byteLength, header);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  let offset = header;
  PARTS.forEach(([name], index) => {
    const part = parts[name];
    view.setUint32(4 + 4 * index, part.byteLength, true);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  });
  return bytes;
};

const startsOf = (counts: Uint8Array): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    starts[i] = sum;
    sum += counts[i] as number;
  }
  starts[counts.length] = sum;
  return starts;
};

type Parts = {
  readonly [Part in (typeof PARTS)[number] as Part[0]]: Part[1] extends 2 ? Uint16Array : Uint8Array;
};

/** Unfolds the front-coded words and hashes them as `scan` does, each from where it parts from the one before. */
const readTokens = (parts: Parts) => {
  const { tokenShared: shared, tokenAdded: added, letters: suffixes, tokenSymbols: deltas } = parts;
  const { first, symbolCues } = parts;
  const count = shared.length;
  let size = 0;
  for (let i = 0; i < count; i++) size += (shared[i] as number) + (added[i] as number);
  const letters = new Uint8Array(size);
  const tokenStarts = new Uint32Array(count + 2);
  const tokenSymbols = new Uint16Array(count + 1);
  let room = 64;
  while (room < count * 1.7) room *= 2;
  const slots = new Uint16Array(room);
  const mask = room - 1;
  const filter = new Uint8Array(room >>> 1);
  const starters = new Uint8Array(filter.length);
  const filterMask = filter.length - 1;
  // Hash of each beginning of the word at hand.
  const hashes = new Int32Array(256);
  let from = 0;
  let at = 0;
  let symbol = 0;
  for (let token = 1; token <= count; token++) {
    const common = shared[token - 1] as number;
    const before = tokenStarts[token - 1] as number;
    tokenStarts[token] = at;
    letters.copyWithin(at, before, before + common);
    at += common;
    let hash = common === 0 ? 0 : (hashes[common - 1] as number);
    const end = common + (added[token - 1] as number);
    for (let i = common; i < end; i++) {
      const code = suffixes[from++] as number;
      letters[at++] = code;
      hash = (Math.imul(hash, 31) + code) | 0;
      hashes[i] = hash;
    }
    const delta = deltas[token - 1] as number;
    symbol = (symbol + (delta >>> 2)) & 0x3fff;
    tokenSymbols[token] = symbol | ((delta & 3) << 14);
    const spread = hash ^ (hash >>> 15);
    const byte = (spread >>> 3) & filterMask;
    filter[byte] = (filter[byte] as number) | (1 << (spread & 7));
    if (first[symbol] !== 0 || symbolCues[symbol] !== 0) {
      starters[byte] = (starters[byte] as number) | (1 << (spread & 7));
    }
    let slot = spread & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = token;
  }
  tokenStarts[count + 1] = at;
  return { filter, starters, slots, tokenStarts, letters, tokenSymbols };
};

/**
 * @param bytes what `compileGazetteer` made.
 * @throws RangeError where they are of another make or cut short.
 */
export const openGazetteer = (bytes: Uint8Array): Gazetteer => {
  // A copy begins at offset 0 of its own buffer, so that two-byte views are aligned.
  const { buffer } = new Uint8Array(bytes);
  const view = new DataView(buffer);
  const header = 4 * (1 + PARTS.length);
  if (buffer.byteLength < header || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a gazetteer');
  const parts: Partial<Record<PartName, Uint8Array | Uint16Array>> = {};
  let offset = header;
  PARTS.forEach(([name, width], index) => {
    const size = view.getUint32(4 + 4 * index, true);
    parts[name] =
      width === 2 ? new Uint16Array(buffer, offset, size / 2) : new Uint8Array(buffer, offset, size);
    offset += size;
  });
  const whole = parts as Parts;
  const { edgeCounts, outputCounts, topics, tokenShared, tokenAdded, ...rest } = whole;
  return {
    ...rest,
    topics: new TextDecoder().decode(topics).split('\n'),
    ...readTokens(whole),
    edgeStarts: startsOf(edgeCounts),
    outputStarts: startsOf(outputCounts),
  };
};
