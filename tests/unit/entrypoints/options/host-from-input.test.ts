import { expect, test } from 'vitest';
import { hostFromInput } from '../../../../entrypoints/options/host-from-input.ts';

test.each([
  ['tass.ru', 'tass.ru'],
  [' https://www.TheHindu.com/news/1?x=2 ', 'www.thehindu.com'],
  ['рбк.рф', 'xn--90asq.xn--p1ai'],
  ['localhost', null],
  ['javascript:alert(1)', null],
  ['two words', null],
  ['', null],
])('%s is %s', (typed, host) => expect(hostFromInput(typed)).toBe(host));
