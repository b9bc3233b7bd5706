import { expect, it } from 'vitest';
import { tied } from '../../../components/tied.ts';

it.each([
  ['4–5 December 2025, Hyderabad House', '4–5\u00a0December 2025, Hyderabad House'],
  ['1,73 млн баррелей в сутки', '1,73\u00a0млн баррелей в сутки'],
  ['24 जुलाई 2026 से', '24\u00a0जुलाई 2026\u00a0से'],
  ['23-й, Нью-Дели', '23-й, Нью-Дели'],
])('a number is tied to its word: %s', (text, expected) => {
  expect(tied(text)).toBe(expected);
});
