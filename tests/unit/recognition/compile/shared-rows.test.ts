import { expect, test } from 'vitest';
import { findHosts, type Row } from '../../../../recognition/compile/shared-rows.ts';

const rows = (...pairs: readonly (readonly [symbol: number, target: number])[]): Row[] =>
  pairs.map(([symbol, target]) => ({ symbol, target }));

test('a state finds its rows at the end of another one’s', () => {
  const hosts = findHosts([rows([0, 1], [5, 2], [7, 3]), rows([5, 2], [7, 3]), rows([7, 4])]);
  expect([...hosts]).toEqual([[1, { state: 0, after: 1 }]]);
});

test('rows in the middle of others are none of theirs', () => {
  expect(findHosts([rows([5, 2], [7, 3], [9, 4]), rows([5, 2], [7, 3]), rows([5, 2])]).size).toBe(0);
});

test('of three that end alike the shorter ones are in the longest', () => {
  const hosts = findHosts([rows([3, 3]), rows([2, 2], [3, 3]), rows([1, 1], [2, 2], [3, 3])]);
  const find = (state: number, after = 0): [number, number] => {
    const host = hosts.get(state);
    return host ? find(host.state, after + host.after) : [state, after];
  };
  expect([find(0), find(1), find(2)]).toEqual([
    [2, 2],
    [2, 1],
    [2, 0],
  ]);
});
