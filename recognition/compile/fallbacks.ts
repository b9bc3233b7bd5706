import type { State } from './automaton.ts';

type Edges = State['edges'];

/** @returns those of a state's edges that its fallback does not have. */
export const edgesBeside = (edges: Edges, fallback: Edges): Edges =>
  new Map([...edges].filter(([symbol, target]) => fallback.get(symbol) !== target));

const targetsOf = (edges: Edges): number => new Set(edges.values()).size;

/**
 * What follows “Russian” is what follows any word of its class, and some more: so a state has rows for what it does not
 * share with another state, and falls back upon that one for the rest.
 *
 * @param states the first is the start, which has no rows.
 * @returns by state, the one that leaves it the fewest rows of its own and takes no symbol that it does not take. That
 *   one may have a fallback itself; never in a circle, and none has nothing but a fallback.
 */
export const findFallbacks = (states: readonly State[]): ReadonlyMap<number, number> => {
  const fallbacks = new Map<number, number>();
  /** Edge → those of the states so far that have it. */
  const holders = new Map<string, number[]>();
  // Of two with the same edges, the one without an output first: the other one has that for a row of its own.
  const order = [...states.entries()]
    .slice(1)
    .sort(([, a], [, b]) => a.edges.size - b.edges.size || a.aliases.length - b.aliases.length);
  for (const [state, { edges }] of order) {
    const names = [...edges].map((edge) => edge.join('>'));
    const symbols = new Set(edges.keys());
    // To name the fallback takes a row.
    let least = targetsOf(edges) - 1;
    const others = new Set(least > 0 ? names.flatMap((name) => holders.get(name) ?? []) : []);
    for (const other of others) {
      const fallback = (states[other] as State).edges;
      if (!new Set(fallback.keys()).isSubsetOf(symbols)) continue;
      const left = targetsOf(edgesBeside(edges, fallback));
      if (left >= least) continue;
      least = left;
      fallbacks.set(state, other);
    }
    for (const name of names) {
      const known = holders.get(name);
      if (known) known.push(state);
      else holders.set(name, [state]);
    }
  }
  return fallbacks;
};
