import { CODE_COUNT, CYRILLIC, LATIN, LETTER } from '../characters.ts';
import { NUMBER_SYMBOL } from '../gazetteer.ts';
import type { GazetteerParts } from '../gazetteer-file.ts';
import { NEW_SYMBOL, OLDER_SYMBOL } from '../open-tokens.ts';
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
): Pick<GazetteerParts, 'scripts' | 'words' | 'tokenKinds' | 'olderSymbols'> => {
  const scripts: number[] = [];
  const words: number[] = [];
  const tokenKinds: number[] = [];
  const olderSymbols: number[] = [];
  let scriptCount = 0;
  let before = '';
  let symbolBefore = 0;
  let newest: number = NUMBER_SYMBOL;
  const beginScript = (): void => {
    scriptCount++;
    scripts.push(tokenKinds.length, words.length, olderSymbols.length, newest);
    before = '';
    symbolBefore = 0;
  };
  beginScript();
  for (const { folded, shape, symbol } of entries) {
    while (folded.charCodeAt(0) >= (SCRIPT_STARTS[scriptCount - 1] ?? Number.POSITIVE_INFINITY))
      beginScript();
    let common = 0;
    while (common < folded.length && folded[common] === before[common]) common++;
    words.push(CODE_COUNT + before.length - common);
    for (let i = common; i < folded.length; i++) words.push(folded.charCodeAt(i));
    if (symbol === symbolBefore) tokenKinds.push(shape);
    else if (symbol > newest) tokenKinds.push(shape + NEW_SYMBOL);
    else {
      tokenKinds.push(shape + OLDER_SYMBOL);
      olderSymbols.push(newest - symbol);
    }
    newest = Math.max(newest, symbol);
    before = folded;
    symbolBefore = symbol;
  }
  while (scriptCount <= SCRIPT_STARTS.length + 1) beginScript();
  // After the last word, too, stands what is no letter.
  words.push(CODE_COUNT);
  return { scripts, words, tokenKinds, olderSymbols };
};
