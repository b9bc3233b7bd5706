import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../../data/schema/unit.ts';
import { axisUnit, formatNumber, formatRange } from '../../../../data/sheet/number-format.ts';

const usdBillion: Unit = { magnitude: 'billion', en: '$' + '{n}', hi: '{n} डॉलर', ru: '{n} долл.' };
const usdMillion: Unit = { ...usdBillion, magnitude: 'million' };
const thousandTonnes: Unit = { magnitude: 'thousand', en: '{n} tonnes', hi: '{n} टन', ru: '{n} тонн' };
const inrCrore: Unit = { magnitude: 'crore', en: '₹{n}', hi: '₹{n}', ru: '{n} рупий' };
const percent: Unit = { en: '{n}%', hi: '{n}%', ru: '{n}%' };
const students: Unit = {
  counts: true,
  en: { one: '{n} student', other: '{n} students' },
  hi: '{n} विद्यार्थी',
  ru: { one: '{n} студент', few: '{n} студента', many: '{n} студентов', other: '{n} студента' },
};

/** With ordinary blanks, to be readable here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const inAll = (number: number, unit: Unit) =>
  (['en', 'hi', 'ru'] as const).map((language) => plain(formatNumber(number, unit, language)));

describe('formatNumber', () => {
  it.each<[number, Unit, string[]]>([
    [63.84, usdBillion, ['$63.84 billion', '63.84 अरब डॉलर', '63,84 млрд долл.']],
    [68.691, usdBillion, ['$68.691 billion', '68.691 अरब डॉलर', '68,691 млрд долл.']],
    [0.5, usdBillion, ['$500 million', '50 करोड़ डॉलर', '500 млн долл.']],
    [1.2, usdMillion, ['$1.2 million', '12 लाख डॉलर', '1,2 млн долл.']],
    [1500, usdBillion, ['$1.5 trillion', '1.5 लाख करोड़ डॉलर', '1,5 трлн долл.']],
    [-8.3, usdBillion, ['−$8.3 billion', '−8.3 अरब डॉलर', '−8,3 млрд долл.']],
    [50, thousandTonnes, ['50,000 tonnes', '50,000 टन', '50 000 тонн']],
    [250, thousandTonnes, ['250,000 tonnes', '2.5 लाख टन', '250 000 тонн']],
    [16_800, inrCrore, ['₹16,800 crore', '₹16,800 करोड़', '168 млрд рупий']],
    [250_000, inrCrore, ['₹2,50,000 crore', '₹2,50,000 करोड़', '2,5 трлн рупий']],
    [35.1, percent, ['35.1%', '35.1%', '35,1%']],
    [0, percent, ['0%', '0%', '0%']],
    [1, students, ['1 student', '1 विद्यार्थी', '1 студент']],
    [22, students, ['22 students', '22 विद्यार्थी', '22 студента']],
    [31_444, students, ['31,444 students', '31,444 विद्यार्थी', '31 444 студента']],
    [1_234_567, students, ['1,234,567 students', '12,34,567 विद्यार्थी', '1 234 567 студентов']],
    [1_500_000, students, ['1.5 million students', '15 लाख विद्यार्थी', '1,5 млн студентов']],
  ])('%d', (number, unit, expected) => {
    expect(inAll(number, unit)).toEqual(expected);
  });

  it('keeps Russian and Hindi figures together with their words', () => {
    expect(formatNumber(1234.5, students, 'ru')).toBe('1\u00a0234,5\u00a0студента');
    expect(formatNumber(63.84, usdBillion, 'ru')).toBe('63,84\u00a0млрд\u00a0долл.');
    expect(formatNumber(63.84, usdBillion, 'hi')).toBe('63.84\u00a0अरब\u00a0डॉलर');
  });

  it('does not let binary fractions show', () => {
    expect(formatNumber(0.1 + 0.2, percent, 'en')).toBe('0.3%');
    expect(formatNumber(1.1, usdBillion, 'hi')).toBe('1.1\u00a0अरब\u00a0डॉलर');
    expect(formatNumber(4.35, { ...usdMillion }, 'hi')).toBe('43.5\u00a0लाख\u00a0डॉलर');
  });

  it('puts qualifiers where the language has them, Russian nouns in the genitive', () => {
    expect(plain(formatNumber(1.8, usdBillion, 'en', 'nearly'))).toBe('nearly $1.8 billion');
    expect(plain(formatNumber(90, percent, 'hi', 'over'))).toBe('90% से अधिक');
    expect(plain(formatNumber(2, usdBillion, 'hi', 'over'))).toBe('2 अरब डॉलर से अधिक');
    expect(plain(formatNumber(870, students, 'hi', 'over'))).toBe('870 से अधिक विद्यार्थी');
    expect(plain(formatNumber(870, students, 'en', 'over'))).toBe('over 870 students');
    expect(plain(formatNumber(21, students, 'ru', 'over'))).toBe('более 21 студента');
    expect(plain(formatNumber(22, students, 'ru', 'about'))).toBe('около 22 студентов');
    expect(plain(formatNumber(22, students, 'ru', 'nearly'))).toBe('почти 22 студента');
  });
});

describe('formatRange', () => {
  it('has one scale and one unit', () => {
    expect(formatRange(5, 8, usdBillion, 'en')).toBe('$5–8 billion');
    expect(formatRange(0.5, 1.2, usdBillion, 'en', 'about')).toBe('about $0.5–1.2 billion');
    expect(plain(formatRange(18, 24, students, 'ru'))).toBe('18–24 студента');
  });
});

describe('axisUnit', () => {
  const onAxis = (numbers: readonly number[], unit: Unit, language: 'en' | 'hi' | 'ru') => {
    const axis = axisUnit(numbers, unit, language);
    return [axis.name, ...numbers.map((number) => axis.scale(number))];
  };

  it('names what an axis counts in', () => {
    expect((['en', 'hi', 'ru'] as const).map((language) => axisUnit([1], usdBillion, language).name)).toEqual(
      ['$ billion', 'अरब डॉलर', 'млрд долл.'],
    );
    expect(axisUnit([1], percent, 'en').name).toBe('%');
    expect(axisUnit([1], students, 'ru').name).toBe('студентов');
  });

  it('counts as the readings do where the language has no such magnitude', () => {
    expect(onAxis([0.3, 1.1], usdMillion, 'hi')).toEqual(['लाख डॉलर', 3, 11]);
    expect(onAxis([4, 53.5], usdMillion, 'hi')).toEqual(['करोड़ डॉलर', 0.4, 5.35]);
    expect(onAxis([0, 250], thousandTonnes, 'hi')).toEqual(['लाख टन', 0, 2.5]);
    expect(onAxis([-16_800], inrCrore, 'ru')).toEqual(['млрд рупий', -168]);
  });

  it('leaves the numbers alone elsewhere', () => {
    expect(onAxis([0.3, 1500], usdMillion, 'en')).toEqual(['$ million', 0.3, 1500]);
    expect(onAxis([0.3], usdBillion, 'hi')).toEqual(['अरब डॉलर', 0.3]);
    expect(onAxis([50], thousandTonnes, 'hi')).toEqual(['हज़ार टन', 50]);
    expect(onAxis([16_800], inrCrore, 'hi')).toEqual(['₹ करोड़', 16_800]);
  });
});
