import { expect, it } from 'vitest';
import { aliasWords } from '../../../recognition/alias-words.ts';

it.each([
  ['RELOS (agreement|pact)?', ['RELOS', 'agreement', 'pact']],
  ['{number} {percent} tariff(s) @ us india', ['tariff']],
  ['=МИД(|а|у) Индии', ['МИД', 'Индии']],
  ['समझौता', ['समझौता']],
  ['{russian}', []],
])('aliasWords(%j)', (alias, words) => expect(aliasWords(alias)).toEqual(words));
