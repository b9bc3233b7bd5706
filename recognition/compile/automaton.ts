import type { Pattern } from './notation.ts';

/** A set of words that a pattern takes at one place, by its number in the vocabulary. */
export type Atom = number;

/** One pattern to recognise: its parts down to atoms, and the alias number that its end stands for. */
export interface AtomPattern {
  readonly pattern: AtomNode;
  readonly alias: number;
}
export type AtomNode =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: Extract<Pattern['kind'], 'sequence' | 'choice'>; readonly parts: readonly AtomNode[] };

/** @returns whether a pattern takes no word at all, which no alias may. */
export const mayBeEmpty = (node: AtomNode): boolean => {
  if (node.kind === 'atom') return false;
  return node.kind === 'sequence' ? node.parts.every(mayBeEmpty) : node.parts.some(mayBeEmpty);
};

/** @returns how many tokens a pattern takes at most. */
export const longestOf = (node: AtomNode): number => {
  if (node.kind === 'atom') return 1;
  const lengths = node.parts.map(longestOf);
  return node.kind === 'sequence' ? lengths.reduce((sum, length) => sum + length, 0) : Math.max(...lengths);
};

export interface State {
  /** Alias numbers that end here, ascending. */
  readonly aliases: readonly number[];
  /** Symbol → state number. */
  readonly edges: ReadonlyMap<number, number>;
}

interface Draft {
  readonly atoms: Map<Atom, Set<number>>;
  readonly empty: Set<number>;
  alias: number | null;
}

/** A nondeterministic automaton of all patterns from one start; patterns have no loops, so neither has it. */
class Drafts {
  readonly states: Draft[] = [];

  add(): number {
    this.states.push({ atoms: new Map(), empty: new Set(), alias: null });
    return this.states.length - 1;
  }

  at(index: number): Draft {
    const state = this.states[index];
    if (state === undefined) throw new RangeError(`no state ${index}`);
    return state;
  }

  /** Adds `node` after state `from`. @returns the state after it. */
  append(from: number, node: AtomNode): number {
    if (node.kind === 'atom') {
      const targets = this.at(from).atoms;
      const to = this.add();
      const known = targets.get(node.atom);
      if (known === undefined) targets.set(node.atom, new Set([to]));
      else known.add(to);
      return to;
    }
    if (node.kind === 'sequence') return node.parts.reduce((state, part) => this.append(state, part), from);
    const to = this.add();
    for (const part of node.parts) this.at(this.append(from, part)).empty.add(to);
    return to;
  }

  closure(members: Iterable<number>): number[] {
    const closed = new Set(members);
    for (const member of closed) for (const next of this.at(member).empty) closed.add(next);
    return [...closed].sort((a, b) => a - b);
  }
}

/**
 * Builds the minimal deterministic automaton.
 *
 * @param symbolsOf symbols whose words an atom takes.
 * @returns its states; the first is the start, and no other has an edge to it.
 */
export const buildAutomaton = (
  patterns: readonly AtomPattern[],
  symbolsOf: (atom: Atom) => readonly number[],
): State[] => {
  const drafts = new Drafts();
  const start = drafts.add();
  for (const { pattern, alias } of patterns) {
    // A state of its own before each pattern keeps choices at their beginning apart.
    const head = drafts.add();
    drafts.at(start).empty.add(head);
    const end = drafts.append(head, pattern);
    const last = drafts.add();
    drafts.at(end).empty.add(last);
    drafts.at(last).alias = alias;
  }

  const states: State[] = [];
  const numbers = new Map<string, number>();
  const ofSubset = new Map<string, number>();
  // Depth first from the end: equal states are met as equal texts, so the result is minimal at once.
  const visit = (subset: readonly number[]): number => {
    const key = subset.join();
    const known = ofSubset.get(key);
    if (known !== undefined) return known;
    const targets = new Map<number, Set<number>>();
    const aliases = new Set<number>();
    for (const member of subset) {
      const draft = drafts.at(member);
      if (draft.alias !== null) aliases.add(draft.alias);
      for (const [atom, next] of draft.atoms) {
        for (const symbol of symbolsOf(atom)) {
          const all = targets.get(symbol) ?? new Set();
          for (const state of next) all.add(state);
          targets.set(symbol, all);
        }
      }
    }
    const edges = new Map(
      [...targets]
        .sort(([a], [b]) => a - b)
        .map(([symbol, next]) => [symbol, visit(drafts.closure(next))] as const),
    );
    const state: State = { aliases: [...aliases].sort((a, b) => a - b), edges };
    const signature = `${state.aliases.join()}/${[...edges].join(';')}`;
    let number = numbers.get(signature);
    if (number === undefined) {
      number = states.push(state) - 1;
      numbers.set(signature, number);
    }
    ofSubset.set(key, number);
    return number;
  };
  const root = visit(drafts.closure([start]));
  // Breadth first from the start: neighbours get neighbouring numbers, which pack well.
  const order = [root];
  const places = new Map([[root, 0]]);
  for (const old of order) {
    for (const target of states[old]?.edges.values() ?? []) {
      if (!places.has(target)) places.set(target, order.push(target) - 1);
    }
  }
  return order.map((old) => {
    const { aliases, edges } = states[old] as State;
    return {
      aliases,
      edges: new Map([...edges].map(([symbol, target]) => [symbol, places.get(target) as number])),
    };
  });
};
