import { expect, test } from 'vitest';
import { slotWidth } from '../../../components/slot-width.ts';

test.each([
  ['points at equal distances fill the axis', [0, 10, 20, 30], 100, 25],
  ['the two closest decide', [0, 10, 60], 140, 20],
  ['a single point has it all', [5], 100, 100],
])('%s', (_, days, room, width) => {
  expect(slotWidth(days, room)).toBe(width);
});
