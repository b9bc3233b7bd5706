import type { Language } from '../schema/primitives.ts';
import { dateFormatter } from './formatters.ts';
import { SHEET_WORDS } from './sheet-words.ts';

const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 15));

/** `2021–25` */
const YEARS = /(\d\d)\d\d[-–](\d\d)(?!\d)/gu;

const WORD = /[\p{L}\p{M}]+/gu;

/** Russian months as they stand in any case: `январ(ь|я|е)`, `март(а|е)`. */
const inAnyCase = (month: string): string => `${month.replace(/[ьй]$/u, '')}\\p{L}?`;

const monthPatterns = (language: Language): RegExp[] =>
  MONTHS.map((day) => {
    const names = (['long', 'short'] as const).flatMap(
      (month) =>
        dateFormatter(SHEET_WORDS[language].dateLocale, { month }).format(day).normalize().match(WORD) ?? [],
    );
    const forms = language === 'ru' ? names.map(inAnyCase) : names;
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
