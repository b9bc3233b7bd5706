import { describe, expect, test } from 'vitest';
import { gazetteerOf, phrasesIn } from '../small-gazetteer.ts';

describe('aliases that could not be followed', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'tick').join(' ');

  test('one of more words than there may be open phrases is refused, by name and number', () => {
    expect(() => gazetteerOf({ clock: ['tick', `tock {number}? ${words(63)}`] })).toThrow(
      /clock, en: alias “tock .*” takes up to 65 words; 64 can be followed/,
    );
  });

  test('one of as many is found, though a phrase begins at each of its words', () => {
    const gazetteer = gazetteerOf({ clock: [words(64)] });
    expect(phrasesIn(words(64), gazetteer)).toEqual([`clock: ${words(64)}`]);
  });
});
