import { CYRILLIC, LATIN, LETTER } from '../characters.ts';
import type { GazetteerParts } from '../gazetteer-file.ts';
import type { Entry } from './vocabulary.ts';

/** The first code of each script after the first one. */
const SCRIPT_STARTS = [LETTER, LATIN, CYRILLIC];

/**
 * The words as the file keeps them: sorted, each as what it shares with the one before and what it adds (front
 * coding), which is a fourth of a ready hash table. Every script begins anew.
 *
 * @param entries sorted by word, stricter case first, symbols rising where they first appear.
 */
export const codeTokens = (
  entries: readonly Entry[],
): Pick<
  GazetteerParts,
  'scriptTokens' | 'scriptLetters' | 'tokenShared' | 'tokenAdded' | 'tokenShapes' | 'letters' | 'symbolSteps'
> => {
  const letters: number[] = [];
  const tokenShared: number[] = [];
  const tokenAdded: number[] = [];
  const scriptTokens = [0];
  const scriptLetters = [0];
  const symbols: number[] = [];
  let before = '';
  entries.forEach(({ folded, symbol }, index) => {
    while (folded.charCodeAt(0) >= (SCRIPT_STARTS[scriptTokens.length - 1] ?? Number.POSITIVE_INFINITY)) {
      scriptTokens.push(index);
      scriptLetters.push(letters.length);
      before = '';
    }
    let common = 0;
    while (common < folded.length && folded[common] === before[common]) common++;
    tokenShared.push(common);
    tokenAdded.push(folded.length - common);
    for (let i = common; i < folded.length; i++) letters.push(folded.charCodeAt(i));
    symbols.push(symbol);
    before = folded;
  });
  while (scriptTokens.length <= SCRIPT_STARTS.length + 1) {
    scriptTokens.push(entries.length);
    scriptLetters.push(letters.length);
  }
  // Steps may go down: they come around at the width that the symbols need.
  const around = Math.max(...symbols, 0) > 0xffff ? 2 ** 32 : 2 ** 16;
  const symbolSteps = symbols.map((symbol, index) => {
    const last = scriptTokens.includes(index) ? 0 : (symbols[index - 1] ?? 0);
    return (symbol - last + around) % around;
  });
  const tokenShapes = entries.map(({ shape }) => shape);
  return { scriptTokens, scriptLetters, tokenShared, tokenAdded, tokenShapes, letters, symbolSteps };
};
