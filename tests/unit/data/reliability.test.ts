import { describe, expect, it } from 'vitest';
import { isPastDue, isStale } from '../../../data/reliability.ts';

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

describe('isPastDue', () => {
  it('waits until the whole of a vague date has passed', () => {
    expect(isPastDue('2026-07', '2026-07-31')).toBe(false);
    expect(isPastDue('2026-07', '2026-08-01')).toBe(true);
    expect(isPastDue(undefined, '2026-08-01')).toBe(false);
  });
});
