import { describe, expect, it } from 'vitest';
import { parseAlias } from '../../../../recognition/compile/notation.ts';
import { gazetteerOf, phrasesIn } from '../small-gazetteer.ts';

const takes = (alias: string, text: string): boolean =>
  phrasesIn(text, gazetteerOf({ topic: [alias] })).some((phrase) => phrase === `topic: ${text}`);

describe('the alias notation', () => {
  it.each([
    ['plain words', 'plain words'],
    ['(annual|bilateral) summit', 'bilateral summit'],
    ['annual? summit', 'summit'],
    ['tariff(s)', 'tariffs'],
    ['tariff(s)', 'tariff'],
    ['dut(y|ies)', 'duties'],
    ['fertili(s|z)er(s) plant', 'fertilizers plant'],
    ['labo(u)r', 'labor'],
    ['(a (b|c)?|d) e', 'a c e'],
    ['(a (b|c)?|d) e', 'd e'],
    ['{number} {percent} duty', '25 per cent duty'],
  ])('%j takes %j', (alias, text) => expect(takes(alias, text)).toBe(true));

  it.each([
    ['(annual|bilateral) summit', 'summit'],
    ['dut(y|ies)', 'dut'],
    ['annual? summit', 'annual'],
    ['fertili(s|z)er(s)', 'fertilis'],
  ])('%j does not take %j', (alias, text) => expect(takes(alias, text)).toBe(false));

  it('reads what a contextual alias needs', () => {
    expect(parseAlias('tariff(s) @ us india').conditions).toEqual(['us', 'india']);
    expect(parseAlias('summit').conditions).toBeNull();
  });

  it.each([
    '(open',
    'shut)',
    '{open',
    '?',
    'a @ b @ c',
    'tariff(s',
    '(oil|gas)(s)',
    '=',
  ])('rejects %j and shows the place', (alias) => {
    expect(() => parseAlias(alias)).toThrow(SyntaxError);
  });

  it.each([
    '{nonsense} oil',
    'oil @ mars',
    '日本',
    'maybe?',
  ])('does not compile %j, and names the topic', (alias) => {
    expect(() => gazetteerOf({ topic: [alias] })).toThrow(/topic, en/);
  });
});
