import { CODE_COUNT, CYRILLIC, LATIN, LETTER } from '../characters.ts';
import { NUMBER_SYMBOL } from '../gazetteer.ts';
import type { GazetteerParts } from '../gazetteer-file.ts';
import type { Entry } from './vocabulary.ts';

/** The first code of each script after the first one. */
const SCRIPT_STARTS = [LETTER, LATIN, CYRILLIC];

/**
 * The words as the file keeps them: sorted, each as how many letters of the one before it drops and what it adds (front
 * coding), which is a fourth of a ready hash table. Every script begins anew.
 *
 * @param entries sorted by word, stricter case first, symbols rising by one where they first appear.
 */
export const codeTokens = (
  entries: readonly Entry[],
): Pick<
  GazetteerParts,
  'scriptTokens' | 'scriptWords' | 'scriptSymbols' | 'words' | 'tokenShapes' | 'tokenSymbols'
> => {
  const words: number[] = [];
  const tokenSymbols: number[] = [];
  const scriptTokens: number[] = [];
  const scriptWords: number[] = [];
  const scriptSymbols: number[] = [];
  let before = '';
  let symbolBefore = 0;
  let newest: number = NUMBER_SYMBOL;
  const beginScript = (token: number): void => {
    scriptTokens.push(token);
    scriptWords.push(words.length);
    scriptSymbols.push(newest);
    before = '';
    symbolBefore = 0;
  };
  beginScript(0);
  entries.forEach(({ folded, symbol }, token) => {
    while (folded.charCodeAt(0) >= (SCRIPT_STARTS[scriptTokens.length - 1] ?? Number.POSITIVE_INFINITY))
      beginScript(token);
    let common = 0;
    while (common < folded.length && folded[common] === before[common]) common++;
    words.push(CODE_COUNT + before.length - common);
    for (let i = common; i < folded.length; i++) words.push(folded.charCodeAt(i));
    if (symbol === symbolBefore) tokenSymbols.push(0);
    else if (symbol > newest) tokenSymbols.push(1);
    else tokenSymbols.push(2 + newest - symbol);
    newest = Math.max(newest, symbol);
    before = folded;
    symbolBefore = symbol;
  });
  while (scriptTokens.length <= SCRIPT_STARTS.length + 1) beginScript(entries.length);
  // After the last word, too, stands what is no letter.
  words.push(CODE_COUNT);
  const tokenShapes = entries.map(({ shape }) => shape);
  return { scriptTokens, scriptWords, scriptSymbols, words, tokenShapes, tokenSymbols };
};
