import { expect, test } from 'vitest';
import type { State } from '../../../../recognition/compile/automaton.ts';
import { edgesBeside, findFallbacks } from '../../../../recognition/compile/fallbacks.ts';

const START: State = { aliases: [], edges: new Map() };
const edges = (...pairs: readonly (readonly [symbol: number, target: number])[]): State['edges'] =>
  new Map(pairs);
const fallbacksOf = (...all: readonly State['edges'][]) =>
  findFallbacks([START, ...all.map((own) => ({ aliases: [], edges: own }))]);

test('a state falls back upon the one that leaves it the fewest rows of its own', () => {
  const wide = edges([1, 10], [2, 20], [3, 30], [4, 40]);
  const narrow = edges([1, 10], [2, 20]);
  const nearer = edges([1, 10], [2, 20], [3, 30]);
  expect([...fallbacksOf(wide, narrow, nearer)]).toContainEqual([1, 3]);
  expect(edgesBeside(wide, nearer)).toEqual(edges([4, 40]));
});

test('what leads elsewhere is the state’s own', () => {
  const own = edges([1, 10], [2, 20], [3, 31]);
  const fallback = edges([1, 10], [2, 20], [3, 30]);
  expect([...fallbacksOf(fallback, own)]).toEqual([[2, 1]]);
  expect(edgesBeside(own, fallback)).toEqual(edges([3, 31]));
});

test('a state that takes other symbols is no fallback', () => {
  expect(fallbacksOf(edges([1, 10], [2, 20], [4, 40]), edges([1, 10], [2, 20], [3, 30])).size).toBe(0);
});

test('one that saves no row is none', () => {
  expect(fallbacksOf(edges([1, 10]), edges([1, 10], [2, 20])).size).toBe(0);
  expect(fallbacksOf(edges([1, 10], [2, 10]), edges([1, 10], [2, 10], [3, 10])).size).toBe(0);
});

test('of two that differ in their output, the one that has one falls back upon the other', () => {
  const same = edges([1, 10], [2, 20]);
  const states = [START, { aliases: [7], edges: same }, { aliases: [], edges: same }];
  expect([...findFallbacks(states)]).toEqual([[1, 2]]);
});
