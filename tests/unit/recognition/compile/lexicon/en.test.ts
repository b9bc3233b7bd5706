import { expect, test } from 'vitest';
import { commonWords } from '../../../../../recognition/compile/lexicon/en/common-words.ts';
import { countries } from '../../../../../recognition/compile/lexicon/en/countries.ts';
import { menInWar } from '../../../../../recognition/compile/lexicon/en/men-in-war.ts';
import { oil } from '../../../../../recognition/compile/lexicon/en/oil.ts';
import { trade } from '../../../../../recognition/compile/lexicon/en/trade.ts';
import { english } from '../../../../../recognition/compile/lexicon/en.ts';

// The compiler sees a name given twice within one file, not in two of them: the later would hide the earlier.
test('no two files give a class of one name, and none is left out', () => {
  const names = [commonWords, countries, menInWar, oil, trade].flatMap(Object.keys);
  expect(names.sort()).toEqual(Object.keys(english.classes).sort());
});
