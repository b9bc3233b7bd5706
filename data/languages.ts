import type { Source } from './schema/source.ts';
import type { Qualifier, Series } from './schema/topic.ts';
import type { Magnitude } from './schema/unit.ts';

/**
 * The languages of the dataset and of the interface, as ISO 639-1 codes. This file is all of the code that knows them
 * one by one: a new one is its code here and an entry in both tables below, which the type checker then asks for.
 */
export const LANGUAGES = ['en', 'hi', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** What a language needs for figures, dates and the few words that turn data into a sheet. */
interface LanguageEntry {
  /** Unicode's name of its letters. */
  readonly script: string;
  /** BCP 47 tag by which `Intl` writes numbers. */
  readonly numberLocale: string;
  /** BCP 47 tag by which `Intl` writes dates, and how long its months are. */
  readonly dateLocale: string;
  readonly monthStyle: 'short' | 'long';
  /** Between a figure and its words: one that does not break where the words around it are short. */
  readonly figureBlank: string;
  /** Rupees are counted in crore. */
  readonly usesCrore: boolean;
  /** The plural form of a unit behind the name of a scale. */
  readonly afterScale: PluralCategory;
  /** Forms of a unit that give way to others where a qualifier governs the genitive: “21 студент”, “более 21 студента”. */
  readonly governed: Readonly<Partial<Record<PluralCategory, PluralCategory>>>;
  /** What of a month's name other cases replace; null where it never changes. */
  readonly monthEnding: RegExp | null;
  /** `{date}` is a year as it stands after “since”; null where dates do not change there. */
  readonly sinceYear: string | null;
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
  /** Stands in brackets behind a publisher. */
  readonly seenAs: Readonly<Record<NonNullable<Source['seenAs']>, string>>;
}

const NBSP = '\u00a0';

export const LANGUAGE_TABLE: Readonly<Record<Language, LanguageEntry>> = {
  en: {
    script: 'Latin',
    numberLocale: 'en',
    dateLocale: 'en-GB',
    monthStyle: 'short',
    figureBlank: ' ',
    usesCrore: true,
    afterScale: 'other',
    governed: {},
    monthEnding: null,
    sinceYear: null,
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
    lastConfirmed: `last${NBSP}confirmed {date}`,
    periods: {
      'fiscal-year': 'by Indian fiscal year',
      'calendar-year': 'by calendar year',
      'half-year': 'by half-year',
      quarter: 'by quarter',
      month: 'by month',
      day: 'by day',
    },
    seenAs: {
      copy: 'public copy',
      mirror: 'mirror',
      archive: 'archive',
      notes: 'through public notes',
      headline: 'headline, through public notes',
    },
  },
  hi: {
    script: 'Devanagari',
    numberLocale: 'hi-IN-u-nu-latn',
    dateLocale: 'hi-IN-u-nu-latn',
    monthStyle: 'long',
    figureBlank: NBSP,
    usesCrore: true,
    afterScale: 'other',
    governed: {},
    monthEnding: null,
    sinceYear: null,
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
    lastConfirmed: `अंतिम${NBSP}पुष्टि {date}`,
    periods: {
      'fiscal-year': 'भारतीय वित्त वर्षवार',
      'calendar-year': 'कैलेंडर वर्षवार',
      'half-year': 'छमाहीवार',
      quarter: 'तिमाहीवार',
      month: 'माहवार',
      day: 'तारीख़वार',
    },
    seenAs: {
      copy: 'सार्वजनिक प्रति',
      mirror: 'मिरर साइट',
      archive: 'अभिलेख',
      notes: 'सार्वजनिक नोट्स के ज़रिए',
      headline: 'शीर्षक, सार्वजनिक नोट्स के ज़रिए',
    },
  },
  ru: {
    script: 'Cyrillic',
    numberLocale: 'ru',
    dateLocale: 'ru',
    monthStyle: 'long',
    figureBlank: NBSP,
    usesCrore: false,
    afterScale: 'many',
    governed: { one: 'other', few: 'many' },
    monthEnding: /[ьй]$/u,
    sinceYear: '{date} года',
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
      'fiscal-year': 'по индийским финансовым годам',
      'calendar-year': 'по календарным годам',
      'half-year': 'по полугодиям',
      quarter: 'по кварталам',
      month: 'по месяцам',
      day: 'по дням',
    },
    seenAs: {
      copy: 'общедоступная копия',
      mirror: 'зеркало',
      archive: 'архив',
      notes: 'по общедоступным заметкам',
      headline: 'заголовок, по общедоступным заметкам',
    },
  },
};

/**
 * Words that any news page uses: alone they never prove what a text is about, so none of them may be a strong alias.
 * With blanks between, in the folded form of `foldAlias` (lower case, ё as е). They are for the checks alone: a table of
 * their own is left out of what is shipped.
 */
export const COMMON_WORDS: Readonly<Record<Language, string>> = {
  en: `
    agreement aircraft airline ambassador arctic army bank banks bill bomber business cabinet card cargo chairman
    chief coal conference congress consulate contract corridor council court cricket crude culture currency dairy
    deal deals deficit delegation deputy diamonds diesel diplomat discount dollar duma duties duty economy election
    embassy energy engine exercise export exports farmers festival fertiliser fertilisers fertilizer fertilizers film
    finance fleet flight flights forum fuel gas goods government growth industry inflation investment jet
    labour law leader leaders logistics market media meeting metro minister ministry missile missiles mobility navy
    oil order pact parliament partnership payment payments peace petrol pharma pharmaceuticals pipeline port potatoes
    pound president price prices program programme project quota radar rafale railway railways reactor refiner
    refinery reform rice rocket rouble ruble rupee rupees sanction sanctions satellite sea seafood senate ship ships
    shrimp spokesman spokesperson spring state students submarine summit tank tankers tanks tariff tariffs tax tea
    technology tourism tourists trade train treaty troops truce university vaccine visa visas visit vote war wheat
    workers yoga`,
  hi: `
    अर्थव्यवस्था आयात उद्योग ऊर्जा कंपनी कपड़ा कारोबार कोयला खाद गेहूं गैस चाय चुनाव छात्र जहाज टैंक टैरिफ टैरिफ़ डॉलर तेल दवा
    दवाएं दूतावास निर्यात निवेश नौसेना परियोजना प्रतिबंध प्रधानमंत्री बंदरगाह बजट बैंक बैठक भुगतान मंत्रालय मंत्री मिसाइल
    युद्ध यात्रा योग रक्षा राजदूत राष्ट्रपति रुपया रूबल रेल रॉकेट वीज़ा वीजा व्यापार शांति शिखर शुल्क संधि संसद समझौता
    सम्मेलन सरकार सेना सौदा श्रमिक हथियार`,
  ru: `
    банк банки бизнес виза визы визит война встреча газ газета договор доллар дума импорт инвестиции корабль космос
    культура мид министр министерство мир нефть обмен оборона парламент переговоры план подлодка пошлина
    пошлины правительство президент премьер проект промышленность ракета рубль рупия самолет самолеты санкции
    сделка соглашение союз спутник студенты танк танки тариф тарифы товары торговля туризм уголь удобрения форум
    чай экономика экспорт энергетика`,
};
