import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../data/calendar.ts';
import { stateAt } from '../../../../data/sheet/state-at.ts';

const duty = [
  { from: '2025-08-07', to: '2025-08-27' },
  { from: '2025-08-27', to: '2026-02-07' },
  { from: '2026-02-24', to: null },
];

describe('stateAt', () => {
  it.each([
    ['2025-08-06', null],
    ['2025-08-07', 0],
    ['2025-08-26', 0],
    ['2025-08-27', 1],
    ['2025-12-02', 1],
    ['2026-02-06', 1],
    ['2026-02-07', null],
    ['2026-02-24', 2],
    ['2099-01-01', 2],
    ['2025-12', 1],
    ['2025-08', null],
    ['2026', null],
    ['2027', 2],
  ])('%s', (date, expected) => {
    expect(stateAt(duty, date)).toBe(expected);
  });

  it('counts partial dates of a state from their first day', () => {
    const office = [
      { from: '2018', to: '2024-05' },
      { from: '2024-05', to: null },
    ];
    expect(['2018-01-01', '2024-04-30', '2024-05-01'].map((date) => stateAt(office, date))).toEqual([
      0, 0, 1,
    ]);
  });

  it('finds the one interval that holds the day, whatever the intervals', () => {
    const lengths = fc.array(fc.record({ gap: fc.nat(40), days: fc.integer({ min: 1, max: 400 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, fc.nat(3000), (parts, offset) => {
        let end = '2020-01-01';
        const intervals = parts.map(({ gap, days }) => {
          const from = addDays(end, gap);
          end = addDays(from, days);
          return { from, to: end };
        });
        const day = addDays('2020-01-01', offset);
        const holding = intervals.flatMap(({ from, to }, at) => (from <= day && day < to ? [at] : []));
        expect(holding.length).toBeLessThanOrEqual(1);
        expect(stateAt(intervals, day)).toBe(holding[0] ?? null);
      }),
    );
  });
});
