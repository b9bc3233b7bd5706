import { expect, it } from 'vitest';
import { plainAlias } from '../../../data/plain-alias.ts';

it.each([
  ['RELOS', 'RELOS'],
  ['tariff(s)', 'tariff'],
  ['пошлин(а|ы|у)', 'пошлин'],
  ['=पेनल्टी =टैरिफ', 'पेनल्टी टैरिफ'],
  ['military pact(s) @ india russia', 'military pact'],
  ['annual? summit', 'annual summit'],
  ['{pair} summit', null],
  ['(arms|weapons) imports', null],
  ['@ named', null],
])('%s', (alias, expected) => {
  expect(plainAlias(alias)).toBe(expected);
});
