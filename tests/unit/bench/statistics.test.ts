import { describe, expect, it } from 'vitest';
import { inTurn, takeTurns } from '../../bench/match/turns.ts';
import { pairedRatios, quantile, ratiosByPage, summarise } from '../../bench/statistics.ts';

describe('statistics', () => {
  it('takes quantiles by nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([0.05, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([5, 50, 95, 100]);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('summarises by the median and the middle half', () => {
    expect(summarise([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7, p95: 9, runs: 5 });
  });

  it('lets noise that hits a whole round cancel', () => {
    expect(pairedRatios([2, 20, 2], [1, 10, 1])).toEqual([2, 2, 2]);
    expect(pairedRatios([2, 20, 2], [1])).toEqual([2]);
  });

  it('compares pages by their medians and leaves out what one side lacks', () => {
    const slow = new Map([
      ['a', [30, 10, 20]],
      ['b', [6]],
      ['c', [1]],
    ]);
    const base = new Map([
      ['a', [5, 5, 100]],
      ['b', [2]],
    ]);
    expect(ratiosByPage(slow, base)).toEqual([4, 3]);
  });
});

describe('turns', () => {
  it('begin at another contender in each round', () => {
    expect([0, 1, 2, 3, -1].map((round) => inTurn(['a', 'b', 'c'], round).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
      'cab',
    ]);
  });

  it('give every contender its share of each chunk, and do not count the warming up', () => {
    const seen = { whole: 0, half: 0 };
    const chunks = [
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g', 'h'],
    ];
    const count = (name: keyof typeof seen) => (text: string) => {
      seen[name]++;
      return text.length;
    };
    const times = takeTurns(
      chunks,
      { whole: { match: count('whole'), share: 1 }, half: { match: count('half'), share: 1 / 2 } },
      3,
    );
    expect(seen).toEqual({ whole: 32, half: 16 });
    expect(times.whole).toHaveLength(6);
  });
});
