import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../data/check/seeded-random.ts';
import { compileGazetteer } from '../../../recognition/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../../recognition/gazetteer-file.ts';
import { scan } from '../../../recognition/scan.ts';
import { generateChunks } from '../../bench/generated/chunks.ts';
import { asPage, hugePage } from '../../bench/generated/pages.ts';
import { generateText } from '../../bench/generated/text.ts';
import { generateTopics } from '../../bench/generated/topics.ts';
import { vocabularyOf, zipfDraw } from '../../bench/generated/vocabulary.ts';
import { LANGUAGES } from '../../bench/languages.ts';

describe('the generated vocabulary', () => {
  it.each(LANGUAGES)('has many distinct words in %s, the same at every run', (language) => {
    const words = vocabularyOf(language);
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBe(20_000);
    expect(vocabularyOf(language)).toEqual(words);
  });

  it('is drawn from as texts draw theirs: half of all words are among the commonest', () => {
    const words = vocabularyOf('en');
    const common = new Set(words.slice(0, 150));
    const draw = zipfDraw(words, seededRandom(1));
    const drawn = Array.from({ length: 20_000 }, draw);
    const share = drawn.filter((word) => common.has(word)).length / drawn.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
    expect(new Set(drawn).size).toBeGreaterThan(4_000);
  });
});

describe('the generated text', () => {
  it('is the same for the same seed and another for another', () => {
    const text = (seed: number) => generateText('ru', 2_000, ['договор'], { seed });
    expect(text(1)).toEqual(text(1));
    expect(text(1)).not.toEqual(text(2));
  });

  it('reaches its length and has one surface form in about forty words', () => {
    const text = generateText('en', 200_000, ['SURFACE']).join(' ');
    expect(text.length).toBeGreaterThan(200_000);
    const words = text.split(' ');
    const share = words.filter((word) => word.startsWith('SURFACE')).length / words.length;
    expect(share).toBeGreaterThan(1 / 50);
    expect(share).toBeLessThan(1 / 32);
  });
});

describe('the generated chunks', () => {
  it('are alike: the languages in turn, the same number of paragraphs', () => {
    const chunks = generateChunks(4, { en: ['oil'], hi: ['तेल'], ru: ['нефть'] });
    expect(chunks).toHaveLength(4);
    expect(new Set(chunks.map(({ length }) => length)).size).toBe(1);
    expect(chunks[3]?.slice(0, 3).map((text) => /[a-z]/.test(text))).toEqual([true, false, false]);
    expect(chunks.flat().every((text) => text.length > 400)).toBe(true);
  });
});

describe('the generated topics', () => {
  it('have as many aliases as asked for, in the shares of the languages, two thirds of several words', () => {
    const topics = generateTopics(2_000);
    const aliases = LANGUAGES.map((language) =>
      topics.flatMap((topic) => topic.aliases[language].strong ?? []),
    );
    expect(aliases.map(({ length }) => length)).toEqual([1_000, 500, 500]);
    const several = aliases.flat().filter((alias) => alias.includes(' ')).length / 2_000;
    expect(several).toBeCloseTo(2 / 3, 1);
    expect(generateTopics(2_000)).toEqual(topics);
  });

  it('are found in a text by the real recognition', () => {
    const topics = generateTopics(300);
    const gazetteer = openGazetteer(compileGazetteer(topics).bytes);
    const [alias = ''] = topics[7]?.aliases.ru.strong ?? [];
    const name = alias.replaceAll('=', '');
    const hits = scan(`в ${name}, и`, gazetteer);
    expect([...hits.slice(0, 2)]).toEqual([2, 2 + name.length]);
  });
});

describe('the generated pages', () => {
  it('keep the text as text', () => {
    expect(asPage(['a <b> & c. d. e.'])).toContain('a &lt;b> &amp; c');
  });

  it('reach a million characters in 50,000 text nodes', () => {
    const html = hugePage({ en: ['oil imports'], hi: [], ru: [] });
    const texts = html.split(/<[^>]+>/).filter((text) => text.trim() !== '');
    expect(texts.length).toBeGreaterThan(45_000);
    expect(texts.length).toBeLessThan(60_000);
    expect(texts.join('').length).toBeGreaterThan(990_000);
  });
});
