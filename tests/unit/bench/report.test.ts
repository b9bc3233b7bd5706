import { describe, expect, it } from 'vitest';
import { isReached, markdownTable, type Row, short, table } from '../../bench/report.ts';
import { summarise } from '../../bench/statistics.ts';

const ROWS: readonly Row[] = [
  {
    measure: 'match',
    what: 'scan',
    unit: 'ns/char',
    measured: summarise([4, 5, 6]),
    times: { ratio: summarise([3, 4, 5]), of: 'bare loop' },
    reach: { value: 4, most: 4.5 },
  },
  { measure: 'match', what: 'a | b', unit: '', note: 'refused' },
];

describe('the report', () => {
  it('judges a figure by its bounds, a missing one as missed', () => {
    expect(isReached({ value: 4.5, most: 4.5 })).toBe(true);
    expect(isReached({ value: 4.6, most: 4.5 })).toBe(false);
    expect(isReached({ value: 15, least: 15 })).toBe(true);
    expect(isReached({ value: Number.NaN, most: 1 })).toBe(false);
  });

  it('writes a row per line, in columns', () => {
    const [head, rule, scan, refused] = table(ROWS).split('\n');
    expect(head).toMatch(/^measure {2}what .*reach$/);
    expect(rule).toMatch(/^─+$/);
    expect(scan).toMatch(/5 ns\/char +4–6 +3 +4 × bare loop \(3–5\) +ok ≤ 4\.5$/);
    expect(refused).toMatch(/refused$/);
  });

  it('writes Markdown whose cells hold together', () => {
    const lines = markdownTable(ROWS).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[3]).toContain('a \\| b');
  });

  it('writes numbers with three digits', () => {
    expect([0.12345, 12.345, 1234567, Number.NaN].map(short)).toEqual(['0.123', '12.3', '1 234 567', '–']);
  });
});
