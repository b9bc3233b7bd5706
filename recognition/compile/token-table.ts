import type { GazetteerParts } from '../gazetteer.ts';
import type { Entry } from './vocabulary.ts';

/** Slots for each entry; emptier tables probe less and weigh hardly more, as empty slots compress to nothing. */
const ROOM = 1.7;

/** The token table as `lookUp` in scan.ts reads it: open addressing, linear probing, stricter entries of a word first. */
export const buildTable = (
  entries: readonly Entry[],
): Pick<GazetteerParts, 'tokenSymbols' | 'tokenLengths' | 'letters'> => {
  let size = 64;
  while (size < entries.length * ROOM) size *= 2;
  const slots: (Entry | undefined)[] = new Array(size);
  for (const entry of entries) {
    let hash = 0;
    for (let i = 0; i < entry.folded.length; i++)
      hash = (Math.imul(hash, 31) + entry.folded.charCodeAt(i)) | 0;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot] !== undefined) slot = (slot + 1) & (size - 1);
    slots[slot] = entry;
  }
  const letters: number[] = [];
  const tokenLengths = new Uint8Array(size);
  const tokenSymbols = new Uint16Array(size);
  slots.forEach((entry, slot) => {
    if (entry === undefined) return;
    tokenLengths[slot] = entry.folded.length;
    tokenSymbols[slot] = entry.symbol | (entry.shape << 14);
    for (let i = 0; i < entry.folded.length; i++) letters.push(entry.folded.charCodeAt(i));
  });
  return { tokenSymbols, tokenLengths, letters: Uint8Array.from(letters) };
};
