import type { Gazetteer, Numbers } from './gazetteer.ts';
import { openTokens } from './open-tokens.ts';
import type { TokenTable } from './token-table.ts';

const MAGIC = 0x34474453;

/**
 * The parts of a file, in its order: what is alike stands together, for it compresses by 1 kB better. `bytes` are never
 * wider; `numbers` are as wide as the largest of them asks for.
 */
const PARTS = {
  scripts: 'numbers',
  tokenKinds: 'bytes',
  symbolCues: 'bytes',
  aliasNeeds: 'bytes',
  aliasCues: 'bytes',
  aliasFlags: 'bytes',
  aliasTopics: 'numbers',
  outputAliases: 'numbers',
  olderSymbols: 'numbers',
  setMembers: 'numbers',
  rowTargets: 'numbers',
  rowSymbols: 'numbers',
  first: 'numbers',
  topics: 'bytes',
  words: 'bytes',
} as const;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartName[];
export type GazetteerParts = Readonly<Record<PartName, ArrayLike<number>>>;
type Parts = { readonly [Name in PartName]: (typeof PARTS)[Name] extends 'bytes' ? Uint8Array : Numbers };

const WIDTHS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

const widthOf = (name: PartName, values: ArrayLike<number>): 1 | 2 | 4 => {
  if (PARTS[name] === 'bytes') return 1;
  return Array.prototype.some.call(values, (value) => value > 0xffff) ? 4 : 2;
};

/**
 * @returns the file of `parts`: magic, for each part its width and length, the parts, little-endian, each beginning at
 *   a multiple of four.
 * @throws RangeError where a part that must be of bytes holds more.
 */
export const writeGazetteer = (parts: GazetteerParts): Uint8Array<ArrayBuffer> => {
  const header: number[] = [MAGIC];
  let size = 4 + 8 * NAMES.length;
  const views = NAMES.map((name) => {
    const width = widthOf(name, parts[name]);
    const view = WIDTHS[width].from(parts[name]);
    if (view.some((value, index) => value !== parts[name][index]))
      throw new RangeError(`the gazetteer has outgrown its ${name}`);
    header.push(width, view.length);
    const offset = size;
    size += Math.ceil(view.byteLength / 4) * 4;
    return { offset, view };
  });
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(Uint32Array.from(header).buffer));
  for (const { offset, view } of views) bytes.set(new Uint8Array(view.buffer), offset);
  return bytes;
};

/** A power of two; 196 kB. Of a quarter as many, two steps in five fell into the place of another: a tenth of the time. */
const STEPS_KEPT = 16_384;

/**
 * @param bytes what `compileGazetteer` made.
 * @throws RangeError where they are of another make or cut short.
 */
export const openGazetteer = (bytes: Uint8Array<ArrayBuffer>): Gazetteer => {
  // Wider views must be aligned; a copy is.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  let offset = 4 + 8 * NAMES.length;
  if (byteLength < offset) throw new RangeError('not a gazetteer');
  const header = new Uint32Array(buffer, byteOffset, offset / 4);
  if (header[0] !== MAGIC) throw new RangeError('not a gazetteer');
  const read: Partial<Record<PartName, Numbers | Uint8Array>> = {};
  let at = 1;
  for (const name of NAMES) {
    const width = header[at++] as number;
    const length = header[at++] as number;
    if (offset + width * length > byteLength) throw new RangeError('the gazetteer is cut short');
    read[name] = new WIDTHS[width === 4 ? 4 : width === 2 ? 2 : 1](buffer, byteOffset + offset, length);
    offset += Math.ceil((width * length) / 4) * 4;
  }
  const parts = read as Parts;
  let topics: readonly string[] | undefined;
  const tables: (TokenTable | undefined)[] = [];
  return {
    topics: () => {
      topics ??= new TextDecoder().decode(parts.topics).split('\n');
      return topics;
    },
    tokens: (script) => {
      tables[script] ??= openTokens(parts, script);
      return tables[script];
    },
    symbolCount: parts.first.length,
    symbolCues: parts.symbolCues,
    first: parts.first,
    rowSymbols: parts.rowSymbols,
    rowTargets: parts.rowTargets,
    setMembers: parts.setMembers,
    stepsTaken: new Int32Array(3 * STEPS_KEPT),
    outputAliases: parts.outputAliases,
    aliasTopics: parts.aliasTopics,
    aliasNeeds: parts.aliasNeeds,
    aliasCues: parts.aliasCues,
    aliasFlags: parts.aliasFlags,
  };
};
