import { describe, expect, it } from 'vitest';
import { gazetteerOf, phrasesIn } from './small-gazetteer.ts';

const gazetteer = gazetteerOf({
  s400: ['S-400'],
  modi: ['Narendra? Modi'],
  tariff: ['{number} {percent} tariff(s)', 'US tariff(s)'],
  oil: ['{russian} (oil|crude)'],
  treaty: ['Treaty of Peace, Friendship and Cooperation'],
  mea: ['MEA'],
  mir: ['Mir'],
  sum: ['{number} billion of trade'],
  duty: ['duty of US'],
  hindi: { hi: { strong: ['नरेंद्र मोदी', 'समझौता', '=हिंदी =रूसी =भाई =भाई', 'ज़ेलेंस्की', 'डॉलर'] } },
  russian: { ru: { strong: ['Государственная дума', 'российская нефть', 'Путин', '=БраМос', 'партнёр'] } },
});
const found = (text: string) => phrasesIn(text, gazetteer);

describe('scan', () => {
  it.each([
    'S-400',
    'S400',
    'S 400',
    'S‑400',
    'S–400',
    'S\u00ad-\u00ad400',
    'S\u00a0400',
    '«S-400»',
    '(S-400)',
  ])('finds a name of letters and digits as %j', (text) => expect(found(text)).toHaveLength(1));

  it.each(['XS-400', 'S-4000', 'S-40', 'S. S-40 0'])('does not find it in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the longest phrase first, and from every word of it again', () => {
    expect(found('said Narendra Modi today')).toEqual(['modi: Narendra Modi', 'modi: Modi']);
  });

  it('leaves the possessive out of the surface', () => {
    expect(found("Modi’s visit, Modi's speech")).toEqual(['modi: Modi', 'modi: Modi']);
    expect(found('Russia’s oil')).toEqual(['oil: Russia’s oil']);
  });

  it('asks for the capitals of the alias', () => {
    expect(found('the modi operandi')).toEqual([]);
    expect(found('MODI SPEAKS')).toEqual(['modi: MODI']);
    expect(found('Mea culpa, mea MEA')).toEqual(['mea: MEA']);
    expect(found('a mir and a Mir')).toEqual(['mir: Mir']);
  });

  it('knows numbers, percent signs and words', () => {
    expect(found('50% tariffs')).toEqual(['tariff: 50% tariffs']);
    expect(found('a 12.5 per cent tariff')).toEqual(['tariff: 12.5 per cent tariff']);
    expect(found('१८ प्रतिशत 25,000 percent tariff')).toEqual(['tariff: 25,000 percent tariff']);
    expect(found('U.S. tariffs')).toEqual([]);
    expect(found('US tariffs')).toEqual(['tariff: US tariffs']);
  });

  it.each([
    '$100 billion of trade',
    'US$100 billion of trade',
    'US$ 100 billion of trade',
    '₹100 billion of trade',
    '€\u00a0100 billion of trade',
    '£100 billion of trade',
    'Rs 100 billion of trade',
    'Rs. 100 billion of trade',
    'रु. 100 billion of trade',
  ])('takes the currency before a figure with it: %j', (phrase) => {
    for (const before of ['', 'over ', '(', 'a target of '])
      expect(found(before + phrase)).toEqual([`sum: ${phrase}`]);
  });

  it.each([
    ['BUS$', '$100 billion of trade'],
    ['cars ', '100 billion of trade'],
    ['50 € ', '100 billion of trade'],
    ['50$ ', '100 billion of trade'],
    ['Modi $', '$100 billion of trade'],
  ])('takes nothing else with it: %j', (before, phrase) => {
    expect(found(`${before}100 billion of trade`).at(-1)).toBe(`sum: ${phrase}`);
  });

  it('leaves a word of the phrase before to that one', () => {
    expect(found('tariffs of the US$100 billion of trade')).toEqual(['sum: US$100 billion of trade']);
    expect(found('a duty of US$100 billion of trade')).toEqual([
      'duty: duty of US',
      'sum: 100 billion of trade',
    ]);
  });

  it('ends a phrase at the end of a sentence, not after an initial', () => {
    expect(found('buys from Russia. Oil is dear')).toEqual([]);
    expect(found('S. 400')).toEqual(['s400: S. 400']);
    expect(found('Russia! Oil')).toEqual([]);
  });

  it('wants a comma where the alias has one, and only there', () => {
    expect(found('the Treaty of Peace, Friendship and Cooperation of 1971')).toHaveLength(1);
    expect(found('Russian, oil')).toEqual([]);
  });

  it('folds what Hindi spells in several ways', () => {
    for (const name of ['नरेंद्र मोदी', 'नरेन्द्र मोदी', 'नरेँद्र मोदी'])
      expect(found(name)).toEqual([`hindi: ${name}`]);
    for (const name of ['ज़ेलेंस्की', 'ज\u093cेलेंस्की', 'जेलेन्स्की']) expect(found(name)).toHaveLength(1);
    for (const word of ['समझौते', 'समझौतों']) expect(found(`${word} पर`)).toEqual([`hindi: ${word}`]);
    expect(found('डालर')).toHaveLength(1);
  });

  it('knows the cases and numbers of Russian names and phrases', () => {
    for (const phrase of [
      'Государственной думой',
      'государственную Думу',
      'российскую нефть',
      'российской нефтью',
    ])
      expect(found(phrase)).toEqual(phrase.startsWith('г') ? [] : [`russian: ${phrase}`]);
    for (const name of ['Путина', 'Путину', 'Путиным', 'Путине'])
      expect(found(name)).toEqual([`russian: ${name}`]);
    expect(found('партнеры и партнёров')).toEqual(['russian: партнеры', 'russian: партнёров']);
    expect(found('путинский')).toEqual([]);
  });

  it('finds a decomposed letter as well as a composed one', () => {
    expect(found('партне\u0308ра')).toEqual(['russian: партне\u0308ра']);
  });
});
