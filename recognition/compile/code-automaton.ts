import type { GazetteerParts } from '../gazetteer-file.ts';
import type { State } from './automaton.ts';
import { edgesBeside, findFallbacks } from './fallbacks.ts';
import { findHosts, type Row } from './shared-rows.ts';
import { placeSets, run } from './symbol-sets.ts';

/** Symbols of rows that are no edges. The file has 0 for both: only a row that comes first tells the output. */
const OUTPUT = 0;
const FALLBACK = -1;

const NO_EDGES: State['edges'] = new Map();

/** What the file has for the rows of a state that nothing follows. */
const LEAF = 1;

/** @returns edges, those to one place together. */
const byTarget = (edges: State['edges']): { symbols: number[]; target: number }[] =>
  [...Map.groupBy(edges, ([, target]) => target)].map(([target, all]) => ({
    symbols: all.map(([symbol]) => symbol).sort((a, b) => a - b),
    target,
  }));

/**
 * The automaton as the file keeps it and `scan` walks it. Of a state's edges those that lead to one place make one row,
 * named by the symbol or by the set of symbols they take; what it shares with its fallback has no rows. The order of
 * rows and states is for the size of the compressed file only.
 *
 * @param states the first is the start; its edges become `first`.
 * @param symbolCount symbols are below it, sets from there on.
 * @param outputOf place of the output of a state's aliases, 0 for none; when first asked for, the next place.
 */
export const codeAutomaton = (
  states: readonly State[],
  symbolCount: number,
  outputOf: (aliases: readonly number[]) => number,
): Pick<GazetteerParts, 'first' | 'rowSymbols' | 'rowTargets' | 'setMembers'> => {
  const fallbacks = findFallbacks(states);
  const edgesOf = (state: number | undefined): State['edges'] => (state && states[state]?.edges) || NO_EDGES;
  // The start has no rows: its edges are in `first`.
  const start = states[0]?.edges ?? NO_EDGES;
  const ownEdgesOf = [...states.keys()].map((state) =>
    byTarget(edgesBeside(edgesOf(state), edgesOf(fallbacks.get(state)))),
  );
  const { setMembers, placeOf: placeOfSet } = placeSets(
    ownEdgesOf.flatMap((edges) => edges.map(({ symbols }) => symbols).filter(({ length }) => length > 1)),
  );

  const ways = states.map(() => 0);
  for (const target of [...start.values(), ...ownEdgesOf.flat().map(({ target }) => target)])
    ways[target] = (ways[target] ?? 0) + 1;
  const isShared = (state: number): boolean => (ways[state] ?? 0) > 1;

  // Where nothing goes on, what is reached most first. The place of such a state is that of its output.
  const leaves = states.flatMap(({ edges }, state) => (state > 0 && edges.size === 0 ? [state] : []));
  leaves.sort((a, b) => (ways[b] ?? 0) - (ways[a] ?? 0));
  const places = new Map(leaves.map((leaf) => [leaf, outputOf(states[leaf]?.aliases ?? [])]));
  const leafRows = leaves.reduce((sum, leaf) => sum + (states[leaf]?.aliases.length ?? 0), 1);

  // Rows to shared places stand last: so that they may be the last ones of several states.
  const rowsOf = states.map(({ aliases, edges }, state): Row[] => {
    if (state === 0 || edges.size === 0) return [];
    const rows = (ownEdgesOf[state] ?? []).map(({ symbols, target }) => ({
      symbol: symbols.length === 1 ? (symbols[0] as number) : symbolCount + placeOfSet(symbols),
      target,
    }));
    const own = rows.filter(({ target }) => !isShared(target)).sort((a, b) => a.symbol - b.symbol);
    const shared = rows.filter(({ target }) => isShared(target)).sort((a, b) => a.target - b.target);
    const output = { symbol: OUTPUT, target: outputOf(aliases) };
    const fallback = { symbol: FALLBACK, target: fallbacks.get(state) ?? 0 };
    return [output, ...own, ...shared, fallback].filter(({ target }) => target !== 0);
  });
  const hosts = findHosts(rowsOf);

  // Otherwise a state after the one that leads to it.
  let size = leafRows;
  const place = (state: number): void => {
    const host = hosts.get(state);
    if (host) place(host.state);
    if (host || places.has(state)) return;
    const rows = rowsOf[state] ?? [];
    places.set(state, size);
    size += rows.length;
    for (const { symbol, target } of rows) if (symbol !== OUTPUT) place(target);
  };
  for (const target of start.values()) place(target);
  const placeOf = (state: number): number => {
    const host = hosts.get(state);
    return host ? placeOf(host.state) + host.after : (places.get(state) ?? 0);
  };

  const rowSymbols = new Array<number>(leafRows).fill(LEAF);
  const rowTargets = new Array<number>(leafRows).fill(0);
  for (const state of places.keys()) {
    const rows = rowsOf[state] ?? [];
    rowSymbols.push(...run(rows.map(({ symbol }) => Math.max(symbol, 0))));
    for (const { symbol, target } of rows) {
      const steps = placeOf(target) - rowTargets.length;
      if (symbol === OUTPUT) rowTargets.push(target);
      // What only this row leads to is mostly near; where others lead to it, one number says so everywhere.
      else if (symbol !== FALLBACK && steps > 0 && !isShared(target)) rowTargets.push(2 * steps);
      else rowTargets.push(2 * placeOf(target) + 1);
    }
  }
  const first = new Array<number>(symbolCount).fill(0);
  for (const [symbol, target] of start) first[symbol] = placeOf(target);
  return { first, rowSymbols, rowTargets, setMembers };
};
