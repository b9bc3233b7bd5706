import { LANGUAGE_TABLE, type Language } from '../languages.ts';
import type { Qualifier } from '../schema/topic.ts';
import type { Magnitude, Unit } from '../schema/unit.ts';
import { numberFormatter, pluralRules } from './formatters.ts';

const DIGITS_OF: Readonly<Record<Magnitude, number>> = { thousand: 3, million: 6, billion: 9, crore: 7 };

/** More digits than any published figure, fewer than binary fractions stay exact in. */
const MAX_DIGITS = 12;

/** A number without a magnitude of its own gets a scale word only where that hides no digit. */
const MAX_DIGITS_WITH_WORD = 4;

const significantDigits = (number: number): number =>
  Math.abs(number)
    .toPrecision(MAX_DIGITS)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

interface Scale {
  readonly digits: number;
  readonly name: string;
}
const PLAIN: Scale = { digits: 0, name: '' };

/** Shifts the decimal point by text, so that no binary rounding creeps in. */
const shift = (number: number, digits: number): number => {
  const [mantissa = '0', exponent = '0'] = number.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
};

const scaleFor = (
  numbers: readonly number[],
  magnitude: Magnitude | undefined,
  language: Language,
): Scale => {
  const { scales, magnitudes, usesCrore } = LANGUAGE_TABLE[language];
  if (magnitude === 'crore' && usesCrore) return { digits: 7, name: magnitudes.crore };
  const largest = Math.max(...numbers.map(Math.abs));
  const fits = scales.find(({ digits }) => largest >= 10 ** digits) ?? PLAIN;
  const losesNothing =
    magnitude !== undefined || numbers.every((n) => significantDigits(n) <= MAX_DIGITS_WITH_WORD);
  return losesNothing ? fits : PLAIN;
};

const writeDigits = (number: number, language: Language, scale: Scale): string =>
  numberFormatter(scale.name === 'crore' ? 'en-IN' : LANGUAGE_TABLE[language].numberLocale, {
    maximumSignificantDigits: MAX_DIGITS,
  })
    .format(number)
    .replace('-', '\u2212');

const patternFor = (
  unit: Unit,
  language: Language,
  number: number,
  scale: Scale,
  genitive: boolean,
): string => {
  const pattern = unit[language];
  if (typeof pattern === 'string') return pattern;
  const plural = pluralRules(language).select(number);
  let category: keyof typeof pattern = plural === 'zero' || plural === 'two' ? 'other' : plural;
  const { afterScale, governed } = LANGUAGE_TABLE[language];
  if (scale !== PLAIN) category = afterScale;
  else if (genitive) category = governed[category] ?? category;
  return pattern[category] ?? pattern.other;
};

/** Puts figures into their pattern; a minus goes before a currency sign. */
const fill = (pattern: string, figures: string, language: Language): string => {
  const blank = LANGUAGE_TABLE[language].figureBlank;
  const joined = pattern.replace('{n} ', `{n}${blank}`).replace(' {n}', `${blank}{n}`);
  return figures.startsWith('\u2212') && /^\p{Sc}/u.test(joined)
    ? `\u2212${joined.replace('{n}', () => figures.slice(1))}`
    : joined.replace('{n}', () => figures);
};

const writeFigures = (
  numbers: readonly number[],
  unit: Unit,
  language: Language,
  qualifier: Qualifier | undefined,
): string => {
  const factor = unit.magnitude ? DIGITS_OF[unit.magnitude] : 0;
  const full = numbers.map((number) => shift(number, factor));
  const scale = scaleFor(full, unit.magnitude, language);
  const scaled = full.map((number) => shift(number, -scale.digits));
  const figures = scaled.map((number) => writeDigits(number, language, scale)).join('–');
  const named = scale.name ? `${figures}${LANGUAGE_TABLE[language].figureBlank}${scale.name}` : figures;
  const governed = qualifier !== undefined && qualifier !== 'nearly';
  const qualify = (text: string) =>
    qualifier ? LANGUAGE_TABLE[language].qualifiers[qualifier].replace('{n}', () => text) : text;
  const pattern = patternFor(unit, language, scaled.at(-1) ?? 0, scale, governed);
  // Hindi says “870 से अधिक विमान” but “2 अरब डॉलर से अधिक”.
  return unit.counts ? fill(pattern, qualify(named), language) : qualify(fill(pattern, named, language));
};

/**
 * Writes a number with its unit as a newspaper of the language would: `$63.84 billion`, `63.84 अरब डॉलर`,
 * `63,84 млрд долл.`
 * @param number in the unit's magnitude: 63.84 with `billion`
 */
export const formatNumber = (number: number, unit: Unit, language: Language, qualifier?: Qualifier): string =>
  writeFigures([number], unit, language, qualifier);

/** Writes a range with one unit and one scale: `$5–8 billion`. */
export const formatRange = (
  min: number,
  max: number,
  unit: Unit,
  language: Language,
  qualifier?: Qualifier,
): string => writeFigures([min, max], unit, language, qualifier);

/** What an axis counts in, and how its numbers are had from those of the series. */
export interface AxisUnit {
  /** Without a figure: `$ billion`, `अरब डॉलर`, `млрд долл.`, `%`. */
  readonly name: string;
  /** @returns a number of the series as it stands on the axis. */
  scale(number: number): number;
}

/**
 * A magnitude that the language does not count in (million in Hindi, crore in Russian) gives way to the scale by which
 * the largest number is read, so that axis and readings say the same.
 *
 * @param numbers all that stand on the axis, in the unit's magnitude
 */
export const axisUnit = (numbers: readonly number[], unit: Unit, language: Language): AxisUnit => {
  const { magnitudes, scales, usesCrore } = LANGUAGE_TABLE[language];
  const { magnitude } = unit;
  const pattern = unit[language];
  const text = typeof pattern === 'string' ? pattern : (pattern.many ?? pattern.other);
  const named = (scale: string) =>
    text
      .replace('{n}', () => ` ${scale} `)
      .replaceAll(/\s+/g, ' ')
      .trim();
  if (!magnitude) return { name: named(''), scale: (number) => number };
  const factor = DIGITS_OF[magnitude];
  const counted =
    (magnitude === 'crore' && usesCrore) || scales.some(({ name }) => name === magnitudes[magnitude]);
  const scale = counted
    ? PLAIN
    : scaleFor(
        numbers.map((number) => shift(number, factor)),
        magnitude,
        language,
      );
  return scale === PLAIN
    ? { name: named(magnitudes[magnitude]), scale: (number) => number }
    : { name: named(scale.name), scale: (number) => shift(number, factor - scale.digits) };
};
