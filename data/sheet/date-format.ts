import { dateSpan, isCalendarDate } from '../calendar.ts';
import { LANGUAGE_TABLE, LANGUAGES, type Language } from '../languages.ts';
import { dateFormatter } from './formatters.ts';

/** `Intl` ends Russian dates with “г.”, which newspapers leave out. */
const withoutYearMark = (text: string): string => text.replace(/\s*г\.$/u, '');

const write = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  withoutYearMark(dateFormatter(LANGUAGE_TABLE[language].dateLocale, options).format(Date.parse(day)));

const month = (language: Language) => ({ month: LANGUAGE_TABLE[language].monthStyle });

/** @returns the name of a month alone, `Aug`, `अगस्त`, `август`. */
export const formatMonthName = (day: string, language: Language): string =>
  write(day, language, month(language));

/**
 * @param date a valid partial date, ISO 8601
 * @returns it as exactly as it is known: `4 Dec 2025`, `Dec 2025`, `2025`
 */
export const formatDate = (date: string, language: Language): string => {
  const { first } = dateSpan(date);
  if (date.length === 4) return date;
  return date.length === 7
    ? write(first, language, { ...month(language), year: 'numeric' })
    : write(first, language, { ...month(language), year: 'numeric', day: 'numeric' });
};

/** @returns the date as it stands after “since” in the language: Russian puts it into the genitive. */
export const formatDateAfterSince = (date: string, language: Language): string => {
  const { sinceYear } = LANGUAGE_TABLE[language];
  if (sinceYear === null || date.length === 10) return formatDate(date, language);
  // A date with a day has its month in the genitive already: leave the day out.
  return date.length === 7
    ? formatDate(`${date}-01`, language).replace(/^1\s/, '')
    : sinceYear.replace('{date}', date);
};

/** @returns the ISO 8601 date, as exactly as it was known, that some language writes so; null where none does. */
export const readDate = (text: string): string | null => {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  if (!year) return null;
  const day = /(?<!\d)\d\d?(?!\d)/.exec(text)?.[0].padStart(2, '0');
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const candidates = [year, ...months.map((month) => (day ? `${month}-${day}` : month))];
  const isWrittenSo = (date: string) => LANGUAGES.some((language) => formatDate(date, language) === text);
  return candidates.filter(isCalendarDate).find(isWrittenSo) ?? null;
};
