import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AtomNode, buildAutomaton } from '../../../../recognition/compile/automaton.ts';
import { codeAutomaton } from '../../../../recognition/compile/code-automaton.ts';
import type { Gazetteer } from '../../../../recognition/gazetteer.ts';
import { advance, begin, takeFound } from '../../../../recognition/match.ts';
import { gazetteerOf } from '../small-gazetteer.ts';

const SYMBOL_COUNT = 9;
const symbol = fc.integer({ min: 1, max: SYMBOL_COUNT - 1 });

/** Patterns of up to four places, each a choice of few symbols: many share their beginnings, ends and choices. */
const automaton = fc
  .array(fc.array(fc.uniqueArray(symbol, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 16,
  })
  .map((patterns) => {
    const atoms: (readonly number[])[] = [];
    const nodeOf = (choices: readonly number[][]): AtomNode => ({
      kind: 'sequence',
      parts: choices.map((choice) => ({ kind: 'atom', atom: atoms.push(choice) - 1 })),
    });
    const numbered = patterns.map((choices, alias) => ({ pattern: nodeOf(choices), alias: alias % 5 }));
    return buildAutomaton(numbered, (atom) => atoms[atom] ?? []);
  });

it('is followed, as the file has it, as it was built', () => {
  const rest = gazetteerOf({});
  fc.assert(
    fc.property(automaton, fc.array(symbol, { maxLength: 30 }), (states, text) => {
      const outputs: string[] = [''];
      const outputOf = (aliases: readonly number[]): number => {
        const name = aliases.join();
        if (outputs.includes(name)) return outputs.indexOf(name);
        // An output takes as many places as it has aliases.
        outputs.length += aliases.length;
        outputs[outputs.length - aliases.length] = name;
        return outputs.length - aliases.length;
      };
      const coded = codeAutomaton(states, SYMBOL_COUNT, outputOf);
      const gazetteer: Gazetteer = {
        ...rest,
        symbolCount: SYMBOL_COUNT,
        symbolCues: new Uint8Array(SYMBOL_COUNT),
        first: Uint16Array.from(coded.first),
        rowSymbols: Uint16Array.from(coded.rowSymbols),
        rowTargets: Uint16Array.from(coded.rowTargets),
        setMembers: Uint16Array.from(coded.setMembers),
        stepsTaken: new Int32Array(3 * 64),
      };
      let open = 0;
      text.forEach((next, at) => {
        open = advance(gazetteer, open, next, at + 1);
        open = begin(gazetteer, open, next, at, at + 1);
      });
      const longest = text.flatMap((_, start) => {
        let state = states[0];
        let found: (string | number)[] = [];
        for (let at = start; at < text.length && state; at++) {
          state = states[state.edges.get(text[at] as number) ?? Number.NaN];
          if (state?.aliases.length) found = [start, at + 1, state.aliases.join()];
        }
        return found;
      });
      const found = takeFound(' '.repeat(text.length)).map((value, i) =>
        i % 3 === 2 ? (outputs[value] ?? value) : value,
      );
      expect(found).toEqual(longest);
    }),
  );
});
