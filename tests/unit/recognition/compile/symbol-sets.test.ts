import { expect, test } from 'vitest';
import { placeSets } from '../../../../recognition/compile/symbol-sets.ts';

test('sets are placed once, like ones together, members as steps with the last one told', () => {
  const { setMembers, placeOf } = placeSets([
    [4, 9, 10],
    [2, 3],
    [4, 9],
    [2, 3],
  ]);
  expect(setMembers).toEqual([4, 3, 8, 11, 8, 10, 3]);
  expect([placeOf([2, 3]), placeOf([4, 9]), placeOf([4, 9, 10])]).toEqual([0, 2, 4]);
});
