import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAxis } from '../../../components/value-axis.ts';

/** Nobody publishes more than six decimals; the smallest double there is has no round step above it. */
const figure = fc
  .double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true })
  .map((number) => Math.round(number * 1e6) / 1e6);

describe('valueAxis', () => {
  test.each([
    [
      [13.1, 49.4, 65.7, 68.7],
      [0, 25, 50, 75],
    ],
    [
      [18, 50],
      [0, 20, 40, 60],
    ],
    [
      [-58.9, -57.2],
      [-60, -40, -20, 0],
    ],
  ])('ticks of %j', (values, ticks) => {
    expect(valueAxis(values).ticks).toEqual(ticks);
  });

  test('always shows zero, keeps every value inside and stays short', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), (values) => {
        const axis = valueAxis(values);
        expect(axis.ticks).toContain(0);
        expect(axis.ticks.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          expect(axis.place(value)).toBeGreaterThanOrEqual(-1e-9);
          expect(axis.place(value)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
