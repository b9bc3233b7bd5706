import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  dateSpan,
  daysBetween,
  isCalendarDate,
  isoDay,
  localDay,
  periodKind,
  periodSpan,
} from '../../../data/calendar.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(isoDay);

describe('the reader’s day', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['Asia/Kolkata', '2026-11-22T20:00:00Z', '2026-11-23'],
    ['America/New_York', '2026-11-22T02:00:00Z', '2026-11-21'],
    ['UTC', '2026-01-02T00:00:00Z', '2026-01-02'],
  ])('is that of their clock, in %s', (zone, moment, expected) => {
    vi.stubEnv('TZ', zone);
    expect(localDay(new Date(moment))).toBe(expected);
  });
});

describe('dates', () => {
  it('knows the calendar', () => {
    expect(['2024-02-29', '2025-02', '2025'].every(isCalendarDate)).toBe(true);
    expect(['2025-02-29', '2025-13', '2025-00', '2025-04-31', '0000'].some(isCalendarDate)).toBe(false);
  });

  it('spans what a partial date may mean', () => {
    expect(dateSpan('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(dateSpan('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31' });
    fc.assert(
      fc.property(day, (date) => {
        for (const length of [4, 7, 10]) {
          const { first, last } = dateSpan(date.slice(0, length));
          expect(first <= date && date <= last).toBe(true);
        }
      }),
    );
  });

  it('adds and subtracts days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('periods', () => {
  it.each([
    ['FY2024-25', '2024-04-01', '2025-03-31', 'fiscal-year'],
    ['FY1999-00', '1999-04-01', '2000-03-31', 'fiscal-year'],
    ['2025', '2025-01-01', '2025-12-31', 'calendar-year'],
    ['2025-H2', '2025-07-01', '2025-12-31', 'half-year'],
    ['2025-Q1', '2025-01-01', '2025-03-31', 'quarter'],
    ['2025-08', '2025-08-01', '2025-08-31', 'month'],
    ['2025-08-27', '2025-08-27', '2025-08-27', 'day'],
    ['2025-01/2025-08', '2025-01-01', '2025-08-31', 'span'],
  ])('%s', (period, first, last, kind) => {
    expect(periodSpan(period)).toEqual({ first, last });
    expect(periodKind(period)).toBe(kind);
  });

  it.each([
    'FY2024-26',
    '2025-H3',
    '2025-Q5',
    '2025-13',
    '2025-02-30',
    '2025-08/2025-01',
    '2025/',
    '',
  ])('refuses “%s”', (period) => {
    expect(periodSpan(period)).toBeNull();
  });

  it('never throws and never ends before it begins', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(FY)?\d{4}-[HQ\d]\d?(\/\d{4}(-\d{2})?)?$/)),
        (text) => {
          const span = periodSpan(text);
          expect(span === null || span.first <= span.last).toBe(true);
        },
      ),
    );
  });
});
