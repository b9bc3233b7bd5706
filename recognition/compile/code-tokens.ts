import type { GazetteerParts } from '../gazetteer.ts';
import type { Entry } from './vocabulary.ts';

/**
 * The words as the file keeps them: sorted, each as what it shares with the one before and what it adds (front
 * coding), which is a fourth of a ready hash table; `openGazetteer` builds that in a millisecond.
 *
 * @param entries sorted by word, stricter case first, symbols rising where they first appear.
 */
export const codeTokens = (
  entries: readonly Entry[],
): Pick<GazetteerParts, 'tokenShared' | 'tokenAdded' | 'letters' | 'tokenSymbols'> => {
  const letters: number[] = [];
  const shared: number[] = [];
  const added: number[] = [];
  const symbols: number[] = [];
  let before = '';
  let symbolBefore = 0;
  for (const { folded, shape, symbol } of entries) {
    let common = 0;
    while (common < folded.length && folded[common] === before[common]) common++;
    shared.push(common);
    added.push(folded.length - common);
    for (let i = common; i < folded.length; i++) letters.push(folded.charCodeAt(i));
    symbols.push((((symbol - symbolBefore) << 2) | shape) & 0xffff);
    before = folded;
    symbolBefore = symbol;
  }
  return {
    tokenShared: Uint8Array.from(shared),
    tokenAdded: Uint8Array.from(added),
    letters: Uint8Array.from(letters),
    tokenSymbols: Uint16Array.from(symbols),
  };
};
