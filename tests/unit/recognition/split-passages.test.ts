import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../recognition/split-passages.ts';

const texts = (text: string): string[] => splitPassages(text).map(({ start, end }) => text.slice(start, end));

describe('splitPassages', () => {
  it('takes lines for passages, without blanks around them', () => {
    expect(texts('  One. \n\nTwo.\n\n\n Three')).toEqual(['One.', 'Two.', 'Three']);
  });

  it('joins lines that were broken within a sentence', () => {
    const text =
      'The joint commission on economic, scientific\nand technical matters met in Moscow.\nNext item';
    expect(texts(text)).toEqual([text.slice(0, text.lastIndexOf('\n')), 'Next item']);
  });

  it('loses no character but blanks, and gives rising spans', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', ','), maxLength: 200 }),
        (text) => {
          const joined = splitPassages(text).map(({ start, end }) => text.slice(start, end));
          expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
