import * as v from 'valibot';
import { isCalendarDate, periodSpan } from '../calendar.ts';
import { LANGUAGES } from '../languages.ts';

export const LanguageSchema = v.picklist(LANGUAGES);

/** Plain text for people: no markup, no control characters, no blanks at either end. */
export const PlainTextSchema = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.maxLength(1200, 'longer than 1200 characters'),
  v.check((text) => text === text.trim(), 'has blanks at an end'),
  v.regex(/^[^<>\p{Cc}\p{Cs}]*$/u, 'has markup or control characters'),
);

/** One text in every language, each written for its readers and not word for word. */
export const LocalizedSchema = v.strictObject(v.entriesFromList(LANGUAGES, PlainTextSchema));
export type Localized = v.InferOutput<typeof LocalizedSchema>;

/** Lower-case words joined by hyphens; ids are addresses and never change without a redirect. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  v.maxLength(80),
);

/** ISO 8601 date as exactly as it is known: `2025`, `2025-12` or `2025-12-04`. */
export const PartialDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isCalendarDate, 'is not in the calendar'),
);

/** A full ISO 8601 day, `2025-12-04`. */
export const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'),
  v.check(isCalendarDate, 'is not in the calendar'),
);

/**
 * What span of time a figure is about: `FY2024-25` (Indian fiscal year, April to March), `2025`, `2025-H1`,
 * `2025-Q2`, `2025-08`, `2025-08-27`, or a span of two of them, `2025-01/2025-08`.
 */
export const PeriodSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?:FY\d{4}-\d{2}|\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?)(?:\/(?:FY\d{4}-\d{2}|\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?))?$/,
    'must be like FY2024-25, 2025, 2025-H1, 2025-Q2, 2025-08 or 2025-01/2025-08',
  ),
  v.check((period) => periodSpan(period) !== null, 'is not in the calendar, or ends before it begins'),
);

/** Only web addresses: anything else in a link could act. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.url('is not an address'),
  v.regex(/^https?:\/\/[^\s"'<>\\]+$/, 'must be an http or https address'),
);
