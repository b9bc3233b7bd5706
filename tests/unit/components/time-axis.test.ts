import { describe, expect, test } from 'vitest';
import { dayOf, timeAxis } from '../../../components/time-axis.ts';

describe('dayOf', () => {
  test.each([
    ['2025', '2025-01-01'],
    ['2025-08', '2025-08-01'],
    ['2025-08-27', '2025-08-27'],
  ])('%s begins on %s', (partial, day) => {
    expect(dayOf(partial)).toBe(Date.parse(`${day}T00:00:00Z`));
  });
});

describe('timeAxis', () => {
  const axis = timeAxis(['2026-01-01', '2024', '2025-01']);
  test('runs from the earliest to the latest', () => {
    expect(axis.place('2024-01-01')).toBe(0);
    expect(axis.place('2026')).toBe(1);
    expect(axis.place('2025')).toBeCloseTo(366 / 731);
    expect([axis.firstYear, axis.lastYear]).toEqual([2024, 2026]);
  });
  test('sets what lies outside to the nearer end', () => {
    expect(axis.place('1971-08-09')).toBe(0);
    expect(axis.place('2030')).toBe(1);
  });
  test('bears a single day', () => {
    expect(timeAxis(['2025-08-27']).place('2025-08-27')).toBe(0);
  });
});
