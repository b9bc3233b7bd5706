import { expect, it } from 'vitest';
import { tied } from '../../../components/tied.ts';

it.each([
  ['4–5 December 2025, Hyderabad House', '4–5\u00a0December 2025, Hyderabad House'],
  ['in March 2026 accepted', 'in March 2026 accepted'],
  ['about 350 regiments', 'about 350\u00a0regiments'],
  ['в марте 2026 года', 'в\u00a0марте 2026\u00a0года'],
  ['1,73 млн баррелей в сутки', '1,73\u00a0млн баррелей в\u00a0сутки'],
  ['24 जुलाई 2026 से', '24\u00a0जुलाई 2026\u00a0से'],
  ['23-й, Нью-Дели', '23-й, Нью-Дели'],
  ['в 50%: 25% — за нефть', 'в\u00a050%: 25%\u00a0— за нефть'],
  ['«К началу и с марта», США', '«К\u00a0началу и\u00a0с\u00a0марта», США'],
  ['a fact and I', 'a fact and I'],
])('what belongs together is tied: %s', (text, expected) => {
  expect(tied(text)).toBe(expected);
});
