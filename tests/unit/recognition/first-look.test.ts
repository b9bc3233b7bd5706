import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../recognition/compile/compile-gazetteer.ts';
import { type Pattern, parseAlias } from '../../../recognition/compile/notation.ts';
import { mayConcern } from '../../../recognition/first-look.ts';

/** The first spelling that a pattern without classes takes. */
const spell = (pattern: Pattern, forms: (word: string) => string[]): string[] => {
  switch (pattern.kind) {
    case 'words':
      return pattern.exact ? [pattern.text] : forms(pattern.text);
    case 'choice':
      return pattern.parts.flatMap((part) => spell(part, forms));
    case 'sequence':
      return pattern.parts.reduce<string[]>(
        (heads, part) => heads.flatMap((head) => spell(part, forms).map((tail) => `${head} ${tail}`.trim())),
        [''],
      );
    case 'class':
      return [];
  }
};
const spellings = (side: 'india' | 'russia'): string[] =>
  LEXICONS.flatMap(({ cues, forms }) => cues[side].flatMap((cue) => spell(parseAlias(cue).pattern, forms)));

describe('the first look', () => {
  const india = spellings('india');
  const russia = spellings('russia');

  it('never stays shut where recognition has an India cue and a Russia cue', () => {
    const missed = [
      ...india.filter((cue) => !mayConcern(`x ${cue} x Россия`)),
      ...russia.filter((cue) => !mayConcern(`x ${cue} x Индия`)),
    ];
    expect(missed).toEqual([]);
  });

  it('opens on a topic that joins both by itself', () => {
    expect(mayConcern('The RELOS pact')).toBe(true);
  });

  it('stays shut on one country alone, and on neither', () => {
    expect(mayConcern('Delhi, Mumbai and the rest of India')).toBe(false);
    expect(mayConcern('Москва и вся Россия')).toBe(false);
    expect(mayConcern('Add salt to the potatoes')).toBe(false);
  });
});
