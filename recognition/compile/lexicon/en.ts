import type { Lexicon } from '../lexicon.ts';
import { commonWords } from './en/common-words.ts';
import { countries } from './en/countries.ts';
import { cues } from './en/cues.ts';
import { menInWar } from './en/men-in-war.ts';
import { oil } from './en/oil.ts';
import { silences } from './en/silences.ts';
import { trade } from './en/trade.ts';

/** Put together from `en/`: word classes by what they speak of, then cues and silences. */
export const english: Lexicon = {
  language: 'en',
  forms: (word) => [word],
  classes: { ...countries, ...trade, ...oil, ...menInWar, ...commonWords },
  cues,
  silences,
};
