import { AliasFlag, COMMA_SYMBOL, Cue, NO_TOPIC, NUMBER_SYMBOL, UNKNOWN_SYMBOL } from '../gazetteer.ts';
import { writeGazetteer } from '../gazetteer-file.ts';
import { MOST_OPEN } from '../match.ts';
import type { Language } from '../reading.ts';
import { type AtomNode, type AtomPattern, buildAutomaton, longestOf, mayBeEmpty } from './automaton.ts';
import { codeAutomaton } from './code-automaton.ts';
import { codeTokens } from './code-tokens.ts';
import { english } from './lexicon/en.ts';
import { hindi } from './lexicon/hi.ts';
import { russian } from './lexicon/ru.ts';
import type { CueName, Lexicon } from './lexicon.ts';
import { parseAlias } from './notation.ts';
import { Resolver } from './resolver.ts';
import { run } from './symbol-sets.ts';
import { Vocabulary } from './vocabulary.ts';

export interface AliasTiers {
  readonly strong?: readonly string[] | undefined;
  readonly contextual?: readonly string[] | undefined;
}

/** The part of a topic that recognition needs. */
export interface NamedTopic {
  readonly id: string;
  readonly aliases: Readonly<Record<Language, AliasTiers>> & {
    readonly evidence?: readonly (CueName | 'origin')[] | undefined;
  };
}

export interface CompiledGazetteer {
  /** For `openGazetteer`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Alias number → the alias as written, or one of those that share it; for `explain`, and not shipped. */
  readonly aliases: readonly string[];
}

export const LEXICONS: readonly Lexicon[] = [english, hindi, russian];

const CUE_BITS: Readonly<Record<string, number>> = {
  india: Cue.INDIA,
  russia: Cue.RUSSIA,
  us: Cue.US,
  ukraine: Cue.UKRAINE,
  other: Cue.OTHER,
  origin: Cue.ORIGIN,
};

interface AliasRecord {
  readonly topic: number;
  readonly needs: number;
  readonly cues: number;
  readonly flags: number;
  readonly text: string;
}

/**
 * Where one phrase is several aliases, the one that says more comes first: passed over, named, narrow, any number; of
 * these, what stands anywhere, then what asks for a thing of Russian make beside it.
 */
const rankOf = (record: AliasRecord | undefined): number => {
  if (record === undefined || record.topic === NO_TOPIC) return 0;
  const named = record.flags & AliasFlag.STRONG ? 0 : 6;
  const asks = record.needs === 0 ? 0 : record.needs & Cue.ORIGIN ? 1 : 2;
  return 1 + named + (record.text.includes('{number}') ? 3 : 0) + asks;
};

/**
 * Compiles the aliases of all topics, in all languages, together with the lexicons.
 *
 * @param aliasesApart keeps a number for each alias, which `explain` asks for; else those of one topic that ask for the
 *   same share one.
 * @throws SyntaxError or RangeError that names the topic and the alias where one is not in the notation.
 */
export const compileGazetteer = (
  topics: readonly NamedTopic[],
  { aliasesApart = false } = {},
): CompiledGazetteer => {
  const vocabulary = new Vocabulary();
  const records: AliasRecord[] = [];
  const patterns: AtomPattern[] = [];
  const known = new Map<string, number>();

  const add = (node: AtomNode, record: AliasRecord): void => {
    if (mayBeEmpty(node)) throw new RangeError(`alias “${record.text}” takes no word at all`);
    const longest = longestOf(node);
    if (longest > MOST_OPEN)
      throw new RangeError(
        `alias “${record.text}” takes up to ${longest} words; ${MOST_OPEN} can be followed`,
      );
    // What differs in its words only is one alias to those who read: the automaton is a third smaller for it.
    const { text, ...what } = record;
    const key = Object.values({ ...what, rank: rankOf(record) }).join();
    let alias = aliasesApart ? undefined : known.get(key);
    if (alias === undefined) {
      alias = records.push(record) - 1;
      known.set(key, alias);
    }
    patterns.push({ pattern: node, alias });
  };

  for (const lexicon of LEXICONS) {
    const resolver = new Resolver(vocabulary, lexicon);
    for (const [name, phrases] of Object.entries(lexicon.cues)) {
      const cues = CUE_BITS[name] ?? 0;
      for (const text of phrases) {
        const node = resolver.resolve(parseAlias(text).pattern, cues);
        // A single word gives its cue through its symbol.
        if (node.kind === 'atom') continue;
        add(node, { topic: NO_TOPIC, needs: 0, cues, flags: 0, text });
      }
    }
    for (const text of lexicon.silences) {
      add(resolver.resolve(parseAlias(text).pattern), { topic: NO_TOPIC, needs: 0, cues: 0, flags: 0, text });
    }
    topics.forEach((topic, index) => {
      const evidence = (topic.aliases.evidence ?? []).reduce((mask, name) => mask | (CUE_BITS[name] ?? 0), 0);
      for (const tier of ['strong', 'contextual'] as const) {
        for (const text of topic.aliases[lexicon.language][tier] ?? []) {
          try {
            const { pattern, conditions } = parseAlias(text);
            const fallback = tier === 'contextual' ? ['india', 'russia'] : [];
            let needs = 0;
            let flags: number = tier === 'strong' ? AliasFlag.STRONG : 0;
            for (const condition of conditions ?? fallback) {
              if (condition === 'named') flags |= AliasFlag.NAMED;
              else if (condition === 'alone') flags |= AliasFlag.ALONE;
              else if (CUE_BITS[condition] === undefined) throw new RangeError(`no condition “${condition}”`);
              else needs |= CUE_BITS[condition];
            }
            add(resolver.resolve(pattern), { topic: index, needs, cues: evidence, flags, text });
          } catch (error) {
            throw new SyntaxError(
              `${topic.id}, ${lexicon.language}: ${error instanceof Error ? error.message : error}`,
            );
          }
        }
      }
    });
  }

  const { entries, symbolsOf, cues } = vocabulary.divide();
  const states = buildAutomaton(patterns, symbolsOf);

  // Words that no edge tells apart after all share a symbol.
  const columns = new Map<number, string>();
  states.forEach(({ edges }, from) => {
    for (const [symbol, to] of edges) columns.set(symbol, `${columns.get(symbol) ?? ''};${from}>${to}`);
  });
  const merged = new Map<string, number>();
  const renamed: number[] = [UNKNOWN_SYMBOL, COMMA_SYMBOL, NUMBER_SYMBOL];
  const mergedCues: number[] = renamed.map(() => 0);
  // In the order of the words, so that neighbours in the file have neighbouring numbers.
  for (const { symbol } of entries) {
    if (renamed[symbol] !== undefined) continue;
    const cue = cues[symbol] ?? 0;
    const key = `${cue}${columns.get(symbol) ?? ''}`;
    let name = merged.get(key);
    if (name === undefined) {
      name = mergedCues.push(cue) - 1;
      merged.set(key, name);
    }
    renamed[symbol] = name;
  }

  const outputs = new Map<string, number>([['', 0]]);
  const outputAliases: number[] = [0];
  const outputOf = (aliases: readonly number[]): number => {
    const ranked = [...aliases].sort((a, b) => rankOf(records[a]) - rankOf(records[b]) || a - b);
    const key = ranked.join();
    let output = outputs.get(key);
    if (output === undefined) {
      output = outputAliases.length;
      outputs.set(key, output);
      outputAliases.push(...run(ranked));
    }
    return output;
  };
  const renamedStates = states.map(({ aliases, edges }) => ({
    aliases,
    edges: new Map([...edges].map(([symbol, to]) => [renamed[symbol] ?? 0, to] as const)),
  }));

  const tokens = entries
    .map((entry) => ({ ...entry, symbol: renamed[entry.symbol] ?? 0 }))
    // What stands with any case, or less of it, need not stand with capitals too.
    .filter(
      ({ folded, symbol }, at, all) => all[at + 1]?.folded !== folded || all[at + 1]?.symbol !== symbol,
    );

  const bytes = writeGazetteer({
    ...codeTokens(tokens),
    ...codeAutomaton(renamedStates, mergedCues.length, outputOf),
    symbolCues: mergedCues,
    outputAliases,
    aliasTopics: records.map(({ topic }) => topic),
    aliasNeeds: records.map(({ needs }) => needs),
    aliasCues: records.map(({ cues }) => cues),
    aliasFlags: records.map(({ flags }) => flags),
    topics: new TextEncoder().encode(topics.map(({ id }) => id).join('\n')),
  });
  return { bytes, aliases: records.map(({ text }) => text) };
};
