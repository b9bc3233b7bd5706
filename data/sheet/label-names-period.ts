import { LANGUAGE_TABLE, type Language } from '../languages.ts';
import { dateFormatter } from './formatters.ts';

const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 15));

/** `2021–25` */
const YEARS = /(\d\d)\d\d[-–](\d\d)(?!\d)/gu;

const WORD = /[\p{L}\p{M}]+/gu;

/** A month as it stands in any case, in Russian `январ(ь|я|е)`, `март(а|е)`. */
const inAnyCase = (month: string, ending: RegExp): string => `${month.replace(ending, '')}\\p{L}?`;

const monthPatterns = (language: Language): RegExp[] =>
  MONTHS.map((day) => {
    const names = (['long', 'short'] as const).flatMap(
      (month) =>
        dateFormatter(LANGUAGE_TABLE[language].dateLocale, { month }).format(day).normalize().match(WORD) ??
        [],
    );
    const { monthEnding } = LANGUAGE_TABLE[language];
    const forms = monthEnding ? names.map((name) => inAnyCase(name, monthEnding)) : names;
    return new RegExp(`^(?:${forms.join('|')})$`, 'iu');
  });

/** Filled at first use: most pages are read in one language. */
const patterns = new Map<Language, RegExp[]>();

const patternsIn = (language: Language): RegExp[] => {
  const known = patterns.get(language) ?? monthPatterns(language);
  patterns.set(language, known);
  return known;
};

/** The numbers of a text and its months by their order in the year. */
const calendarParts = (text: string, language: Language): Set<string> => {
  const words = text.normalize().match(WORD) ?? [];
  const months = patternsIn(language).flatMap((pattern, at) =>
    words.some((word) => pattern.test(word)) ? [`month ${at}`] : [],
  );
  return new Set([...(text.match(/\d+/g) ?? []), ...months]);
};

/**
 * @param label what a figure counts, as readers see it
 * @param period written out in the same language, as by `formatPeriod`
 * @returns true where the label already names every number and month of the period, so that it need not follow
 */
export const labelNamesPeriod = (label: string, period: string, language: Language): boolean => {
  const named = calendarParts(label, language);
  for (const [, century = '', year = ''] of label.matchAll(YEARS)) named.add(century + year);
  return [...calendarParts(period, language)].every((part) => named.has(part));
};
