import type { Language } from '../schema/primitives.ts';
import type { Qualifier, Series } from '../schema/topic.ts';
import type { Magnitude } from '../schema/unit.ts';

/** The few words that turn data into a sheet. A new language adds one entry here. */
interface SheetWords {
  /** BCP 47 tag by which `Intl` writes numbers. */
  readonly numberLocale: string;
  /** BCP 47 tag by which `Intl` writes dates, and how long its months are. */
  readonly dateLocale: string;
  readonly monthStyle: 'short' | 'long';
  /** Names of scales in decimal digits, largest first. */
  readonly scales: readonly { readonly digits: number; readonly name: string }[];
  /** What a chart's axis counts in. */
  readonly magnitudes: Readonly<Record<Magnitude, string>>;
  /** `{n}` is the number with its unit. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** `{from}` is `2024`, `{to}` is `25`. */
  readonly fiscalYear: string;
  /** `{date}` is a date or period, in the genitive where the language has one. */
  readonly since: string;
  /** `{date}` stands alone. */
  readonly lastConfirmed: string;
  readonly periods: Readonly<Record<Series['basis']['period'], string>>;
}

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  en: {
    numberLocale: 'en',
    dateLocale: 'en-GB',
    monthStyle: 'short',
    scales: [
      { digits: 12, name: 'trillion' },
      { digits: 9, name: 'billion' },
      { digits: 6, name: 'million' },
    ],
    magnitudes: { thousand: 'thousand', million: 'million', billion: 'billion', crore: 'crore' },
    qualifiers: {
      about: 'about {n}',
      over: 'over {n}',
      under: 'under {n}',
      'at-least': 'at least {n}',
      'up-to': 'up to {n}',
      nearly: 'nearly {n}',
    },
    fiscalYear: 'FY {from}-{to}',
    since: 'since {date}',
    lastConfirmed: 'last confirmed {date}',
    periods: {
      'fiscal-year': 'Indian fiscal years',
      'calendar-year': 'calendar years',
      'half-year': 'half-years',
      quarter: 'quarters',
      month: 'months',
      day: 'days',
    },
  },
  hi: {
    numberLocale: 'hi-IN-u-nu-latn',
    dateLocale: 'hi-IN-u-nu-latn',
    monthStyle: 'long',
    scales: [
      { digits: 12, name: 'लाख करोड़' },
      { digits: 9, name: 'अरब' },
      { digits: 7, name: 'करोड़' },
      { digits: 5, name: 'लाख' },
    ],
    magnitudes: { thousand: 'हज़ार', million: 'मिलियन', billion: 'अरब', crore: 'करोड़' },
    qualifiers: {
      about: 'लगभग {n}',
      over: '{n} से अधिक',
      under: '{n} से कम',
      'at-least': 'कम से कम {n}',
      'up-to': 'अधिकतम {n}',
      nearly: 'क़रीब {n}',
    },
    fiscalYear: 'वित्त वर्ष {from}-{to}',
    since: '{date} से',
    lastConfirmed: 'अंतिम पुष्टि {date}',
    periods: {
      'fiscal-year': 'भारतीय वित्त वर्ष',
      'calendar-year': 'कैलेंडर वर्ष',
      'half-year': 'छमाही',
      quarter: 'तिमाही',
      month: 'महीने',
      day: 'दिन',
    },
  },
  ru: {
    numberLocale: 'ru',
    dateLocale: 'ru',
    monthStyle: 'long',
    scales: [
      { digits: 12, name: 'трлн' },
      { digits: 9, name: 'млрд' },
      { digits: 6, name: 'млн' },
    ],
    magnitudes: { thousand: 'тыс.', million: 'млн', billion: 'млрд', crore: 'крор' },
    qualifiers: {
      about: 'около {n}',
      over: 'более {n}',
      under: 'менее {n}',
      'at-least': 'не менее {n}',
      'up-to': 'до {n}',
      nearly: 'почти {n}',
    },
    fiscalYear: '{from}/{to} фин. год',
    since: 'с {date}',
    lastConfirmed: 'подтверждено: {date}',
    periods: {
      'fiscal-year': 'индийские финансовые годы',
      'calendar-year': 'календарные годы',
      'half-year': 'полугодия',
      quarter: 'кварталы',
      month: 'месяцы',
      day: 'дни',
    },
  },
};
