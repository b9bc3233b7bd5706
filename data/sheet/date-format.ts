import { dateSpan } from '../calendar.ts';
import { LANGUAGE_TABLE, type Language } from '../languages.ts';
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
