import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transliterate } from '../../../../data/search/transliteration.ts';
import { anyText } from '../../any-text.ts';

test.each([
  ['РЕЛОС', 'relos'],
  ['रेलोस', 'relos'],
  ['Куданкулам', 'kudankulam'],
  ['कुडनकुलम', 'kudanakulam'],
  ['मोदी', 'modi'],
  ['ज़ापाद', 'japad'],
  ['Ёлкин', 'elkin'],
  ['Щёкино', 'shchekino'],
  ['С-400', 's400'],
  ['संघ', 'sangh'],
  ['São', 'sao'],
  ['—', ''],
])('%s is %s', (word, latin) => expect(transliterate(word)).toBe(latin));

test('gives Latin letters and digits only, whatever comes in', () => {
  fc.assert(fc.property(anyText, (text) => /^[a-z0-9]*$/.test(transliterate(text))));
});

test('leaves what is already Latin', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const latin = transliterate(text);
      expect(transliterate(latin)).toBe(latin);
    }),
  );
});

test('does not care for composition', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('й', 'ё', 'क़', 'ज़', 'ि', 'é', 'ऩ') }), (text) => {
      expect(transliterate(text.normalize('NFD'))).toBe(transliterate(text.normalize('NFC')));
    }),
  );
});
