import { COMMA_SYMBOL, NUMBER_SYMBOL } from '../gazetteer.ts';
import type { Atom } from './automaton.ts';
import { isComma, isNumber, type Token } from './tokens.ts';

/** A row of the token table: a folded token, the least case it asks for and its symbol. */
export interface Entry {
  readonly folded: string;
  readonly shape: 0 | 1 | 2;
  readonly symbol: number;
}

const FIRST_SYMBOL = NUMBER_SYMBOL + 1;
const SHAPES = [2, 1, 0] as const;

/**
 * All words of all patterns, gathered as atoms (sets of words that stand at one place of a pattern), and then divided
 * into symbols: two words share a symbol where no atom tells them apart.
 */
export class Vocabulary {
  readonly #atoms = new Map<string, Atom>();
  readonly #tokens: Token[][] = [];
  readonly #cues: number[] = [];

  /** @param cues bits of `Cue` that these words give by themselves. @returns the atom of `tokens`, the same for the same set. */
  atom(tokens: readonly Token[], cues = 0): Atom {
    const rows = new Map(tokens.map((token) => [`${token.shape}${token.folded}`, token]));
    const key = `${cues}:${[...rows.keys()].sort().join(' ')}`;
    const known = this.#atoms.get(key);
    if (known !== undefined) return known;
    const atom = this.#tokens.push([...rows.values()]) - 1;
    this.#cues.push(cues);
    this.#atoms.set(key, atom);
    return atom;
  }

  /** The atom of every number. */
  readonly number: Atom = this.atom([]);

  tokensOf(atom: Atom): readonly Token[] {
    return this.#tokens[atom] ?? [];
  }

  /** Divides the words into symbols. @returns rows of the table, symbols by atom, and cues by symbol. */
  divide(): { entries: Entry[]; symbolsOf: (atom: Atom) => readonly number[]; cues: number[] } {
    const byWord = new Map<string, [shape: number, atom: Atom][]>();
    this.#tokens.forEach((tokens, atom) => {
      for (const { folded, shape } of tokens) {
        const all = byWord.get(folded) ?? [];
        all.push([shape, atom]);
        byWord.set(folded, all);
      }
    });
    const symbols = new Map<string, number>();
    const cues: number[] = [0, 0, 0];
    const ofAtom: number[][] = this.#tokens.map(() => []);
    const entries: Entry[] = [];
    ofAtom[this.number]?.push(NUMBER_SYMBOL);

    const symbolOf = (atoms: readonly Atom[], number: boolean): number => {
      const key = `${number}${atoms.join()}`;
      const known = symbols.get(key);
      if (known !== undefined) return known;
      const symbol = FIRST_SYMBOL + symbols.size;
      symbols.set(key, symbol);
      cues[symbol] = atoms.reduce((mask, atom) => mask | (this.#cues[atom] ?? 0), 0);
      for (const atom of atoms) ofAtom[atom]?.push(symbol);
      if (number) ofAtom[this.number]?.push(symbol);
      return symbol;
    };
    for (const [folded, uses] of [...byWord].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const token: Token = { folded, shape: 0 };
      if (isComma(token)) {
        for (const [, atom] of uses) ofAtom[atom]?.push(COMMA_SYMBOL);
        continue;
      }
      let below = 0;
      const rows: Entry[] = [];
      for (const shape of SHAPES) {
        const atoms = uses
          .filter(([least]) => least <= shape)
          .map(([, atom]) => atom)
          .sort((a, b) => a - b);
        if (atoms.length === 0) break;
        const symbol = symbolOf(atoms, isNumber(token));
        // The same symbol with less asked for replaces the stricter row.
        if (below === symbol) rows.pop();
        rows.push({ folded, shape, symbol });
        below = symbol;
      }
      entries.push(...rows);
    }
    return { entries, symbolsOf: (atom) => ofAtom[atom] ?? [], cues };
  }
}
