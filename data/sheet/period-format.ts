import { addDays, dateSpan, periodKind, periodSpan } from '../calendar.ts';
import { LANGUAGE_TABLE, type Language } from '../languages.ts';
import { formatDate, formatDateAfterSince, formatMonthName } from './date-format.ts';

/** `Jan–Jun 2025`, or `Nov 2024 – Feb 2025` where the years differ. */
const formatMonths = (first: string, last: string, language: Language): string =>
  first.slice(0, 4) === last.slice(0, 4)
    ? `${formatMonthName(first, language)}–${formatDate(last.slice(0, 7), language)}`
    : `${formatDate(first.slice(0, 7), language)} – ${formatDate(last.slice(0, 7), language)}`;

/**
 * @param period a valid period of the dataset
 * @returns it written out: `FY 2024-25`, `2025`, `Aug 2025`, `27 Aug 2025`; halves, quarters and spans of months by
 * their months (`Jan–Jun 2025`), because “H1” and “Q2” mean other months in a fiscal year
 */
export const formatPeriod = (period: string, language: Language): string => {
  const [from = '', to] = period.split('/');
  const kind = periodKind(from);
  const span = periodSpan(period);
  if (!span) return period;
  const byMonths = (part: string): boolean => ['half-year', 'quarter', 'month'].includes(periodKind(part));
  if (to !== undefined) {
    if (byMonths(from) && byMonths(to)) return formatMonths(span.first, span.last, language);
    const join = kind === 'calendar-year' && periodKind(to) === kind ? '–' : ' – ';
    return `${formatPeriod(from, language)}${join}${formatPeriod(to, language)}`;
  }
  if (kind === 'fiscal-year') {
    return LANGUAGE_TABLE[language].fiscalYear
      .replace('{from}', from.slice(2, 6))
      .replace('{to}', from.slice(7));
  }
  return kind === 'half-year' || kind === 'quarter'
    ? formatMonths(span.first, span.last, language)
    : formatDate(from, language);
};

interface Span {
  readonly from: string;
  /** First day on which it no longer held, or null. */
  readonly to: string | null;
  readonly confirmed?: string | undefined;
}

/**
 * @returns when a state held: `27 Aug 2025 – 6 Feb 2026` with both days included, or
 * `since 7 Feb 2026, last confirmed Jun 2026`
 */
export const formatStateSpan = ({ from, to, confirmed }: Span, language: Language): string => {
  const { since, lastConfirmed } = LANGUAGE_TABLE[language];
  if (to === null) {
    const begun = since.replace('{date}', formatDateAfterSince(from, language));
    return confirmed
      ? `${begun}, ${lastConfirmed.replace('{date}', formatDate(confirmed, language))}`
      : begun;
  }
  // Of a partial date it is not known which day was the last, so it stands as it is.
  const last = to.length === 10 && dateSpan(from).first < to ? addDays(to, -1) : to;
  return last === from
    ? formatDate(from, language)
    : `${formatDate(from, language)} – ${formatDate(last, language)}`;
};
