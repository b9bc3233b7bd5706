import { describe, expect, it } from 'vitest';
import { isOverdue, isPastDue, isStale } from '../../../data/reliability.ts';

describe('isStale', () => {
  const open = { to: null, confirmed: '2025-12-05' };

  it('gives offices, organisations and plants longer than duties and sanctions', () => {
    expect(isStale(open, 'tariff', '2026-06-03')).toBe(false);
    expect(isStale(open, 'tariff', '2026-06-04')).toBe(true);
    expect(isStale(open, 'energy', '2026-06-04')).toBe(false);
    expect(isStale(open, 'person', '2027-01-09')).toBe(false);
    expect(isStale(open, 'person', '2027-01-10')).toBe(true);
  });

  it('never calls an ended state stale', () => {
    expect(isStale({ to: '2020-01-01', confirmed: '2019-01-01' }, 'tariff', '2026-06-04')).toBe(false);
  });
});

describe('isOverdue', () => {
  const series = (kind: 'month' | 'calendar-year' | 'day', period: string) => ({
    basis: { ...basis, period: kind },
    points: [
      { period: '2020', number: 1 },
      { period, number: 2 },
    ],
  });
  const text = { en: '', hi: '', ru: '' };
  const basis = { covers: text, compiledBy: text };

  it('waits for the next period to end and its figure to come out', () => {
    expect(isOverdue(series('month', '2026-01'), '2026-08-30')).toBe(false);
    expect(isOverdue(series('month', '2026-01'), '2026-08-31')).toBe(true);
    expect(isOverdue(series('calendar-year', '2024'), '2026-06-30')).toBe(false);
    expect(isOverdue(series('calendar-year', '2024'), '2026-07-01')).toBe(true);
  });

  it('expects nothing after a level that holds until the next', () => {
    expect(isOverdue(series('day', '2020-01-01'), '2026-08-31')).toBe(false);
  });
});

describe('isPastDue', () => {
  it('waits until the whole of a vague date has passed', () => {
    expect(isPastDue('2026-07', '2026-07-31')).toBe(false);
    expect(isPastDue('2026-07', '2026-08-01')).toBe(true);
    expect(isPastDue(undefined, '2026-08-01')).toBe(false);
  });
});
