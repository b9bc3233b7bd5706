import type { TokenTable } from './token-table.ts';

/** Numbers of a file that are as wide as the largest of them asks for. */
export type Numbers = Uint16Array | Uint32Array;

/**
 * The compiled gazetteer: tables from folded tokens to symbols (all words that no pattern tells apart share one) and a
 * minimal deterministic automaton over symbols. `openGazetteer` makes views of a file's bytes; the tables of words are
 * made when they are first asked for.
 */
export interface Gazetteer {
  /** @returns topic ids, which aliases name by index; decoded when they are first asked for. */
  readonly topics: () => readonly string[];
  /** @returns the words that begin with a letter of `script`; the first call for each makes its table. */
  readonly tokens: (script: Script) => TokenTable;
  /** How many symbols there are; the numbers from here on are sets of symbols. */
  readonly symbolCount: number;
  /** Symbol → cues it gives by itself (bits of `Cue`). */
  readonly symbolCues: Uint8Array;
  /** Symbol → state after it at the start of a phrase; 0 is no state. */
  readonly first: Numbers;
  /**
   * A state is the place of its first row. Row → twice the symbol, or set of symbols, that leads on from here, plus one
   * in a state's last row. The symbol 0 leads to no state: in a first row that is not the last it tells the output, in
   * an only row that the output is the state itself, in another last row where to go on looking. What comes first holds.
   */
  readonly rowSymbols: Numbers;
  /** Row → state it leads to, or goes on with: twice its place, plus one, or twice the rows to it from here. Or the output. */
  readonly rowTargets: Numbers;
  /**
   * A set is the place of its first member. Twice a symbol, plus one for the last of a set; after the first each is told
   * as a step from the one before.
   */
  readonly setMembers: Numbers;
  /** Steps taken before: state, symbol and next state of each. A step that was taken is mostly taken again. */
  readonly stepsTaken: Int32Array;
  /** An output is the place of its first alias. Twice each alias, plus one for the last of an output. */
  readonly outputAliases: Numbers;
  /** Alias → topic, `NO_TOPIC` where it is only a cue or a phrase to be passed over. */
  readonly aliasTopics: Numbers;
  /** Alias → cues that its page or passage needs. */
  readonly aliasNeeds: Uint8Array;
  /** Alias → cues that it gives. */
  readonly aliasCues: Uint8Array;
  /** Alias → bits of `AliasFlag`. */
  readonly aliasFlags: Uint8Array;
}

/** What a word or a mention says a text is about. */
export const Cue = {
  INDIA: 1,
  RUSSIA: 2,
  US: 4,
  UKRAINE: 8,
  OTHER: 16,
  /** Of Russian make: speaks of Russia where the page names Russia too, or is in Russian. */
  ORIGIN: 32,
} as const;
/** Both countries that the dataset is about. */
export const BOTH = Cue.INDIA | Cue.RUSSIA;
/** How sure an alias is; whether its topic must have been named before; whether it stands only where nothing else does. */
export const AliasFlag = { STRONG: 1, NAMED: 2, ALONE: 4 } as const;
export const NO_TOPIC = 0xffff;

/** Symbols that stand for what is not in the table. */
export const UNKNOWN_SYMBOL = 0;
export const COMMA_SYMBOL = 1;
export const NUMBER_SYMBOL = 2;

/** Words are kept by the script of their first letter, so that a page opens those of its own scripts only; numbers have none. */
export const Script = { NONE: 0, DEVANAGARI: 1, LATIN: 2, CYRILLIC: 3 } as const;
export type Script = (typeof Script)[keyof typeof Script];
