import type { GazetteerParts } from '../gazetteer-file.ts';
import type { State } from './automaton.ts';

/** A run of numbers: twice each, plus one for the last. */
const run = (values: readonly number[]): number[] =>
  values.map((value, index) => 2 * value + (index === values.length - 1 ? 1 : 0));

/**
 * The automaton as the file keeps it and `scan` walks it. Of a state's edges those that lead to one place make one row,
 * named by the symbol or by the set of symbols they take: a word class is in the file once, however many states ask
 * for it.
 *
 * @param states the first is the start; its edges become `first`.
 * @param symbolCount symbols are below it, sets from there on.
 * @param outputOf number of the output of a state's aliases, 0 for none.
 */
export const codeAutomaton = (
  states: readonly State[],
  symbolCount: number,
  outputOf: (aliases: readonly number[]) => number,
): Pick<GazetteerParts, 'first' | 'rowSymbols' | 'rowTargets' | 'setMembers'> => {
  const setMembers: number[] = [];
  const sets = new Map<string, number>();
  const setOf = (symbols: readonly number[]): number => {
    const [only] = symbols;
    if (only !== undefined && symbols.length === 1) return only;
    const key = symbols.join();
    let set = sets.get(key);
    if (set === undefined) {
      set = symbolCount + setMembers.length;
      sets.set(key, set);
      setMembers.push(...run(symbols));
    }
    return set;
  };

  const rowsOf = states.map(({ aliases, edges }) => {
    const byTarget = new Map<number, number[]>();
    for (const [symbol, target] of edges) {
      const symbols = byTarget.get(target);
      if (symbols) symbols.push(symbol);
      else byTarget.set(target, [symbol]);
    }
    const rows = [...byTarget]
      .map(([target, symbols]) => ({ symbol: setOf(symbols.sort((a, b) => a - b)), target }))
      .sort((a, b) => a.symbol - b.symbol);
    const output = outputOf(aliases);
    return output === 0 ? rows : [{ symbol: 0, output }, ...rows];
  });

  // A state after the one that leads to it, where it can be: the ways to the next state are short and alike.
  const places = new Map<number, number>();
  const order: number[] = [];
  let size = 1;
  const place = (state: number): void => {
    if (places.has(state)) return;
    const rows = rowsOf[state] ?? [];
    places.set(state, size);
    order.push(state);
    size += rows.length;
    for (const row of rows) if ('target' in row) place(row.target);
  };
  const start = states[0]?.edges ?? new Map<number, number>();
  for (const target of start.values()) place(target);

  const around = size > 0xffff ? 2 ** 32 : 2 ** 16;
  const rowSymbols = [0];
  const rowTargets = [0];
  for (const state of order) {
    const rows = rowsOf[state] ?? [];
    rowSymbols.push(...run(rows.map(({ symbol }) => symbol)));
    for (const row of rows) {
      const from = rowTargets.length;
      rowTargets.push(
        'output' in row ? row.output : ((places.get(row.target) ?? 0) - from + around) % around,
      );
    }
  }
  const first = new Array<number>(symbolCount).fill(0);
  for (const [symbol, target] of start) first[symbol] = places.get(target) ?? 0;
  return { first, rowSymbols, rowTargets, setMembers };
};
