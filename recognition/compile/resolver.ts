import type { AtomNode } from './automaton.ts';
import type { Lexicon } from './lexicon.ts';
import { type Pattern, parseAlias } from './notation.ts';
import { isComma, tokenise } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Turns parsed patterns into patterns over atoms, in one language: words into their forms, classes into their members. */
export class Resolver {
  readonly #vocabulary: Vocabulary;
  readonly #lexicon: Lexicon;
  readonly #classes = new Map<string, AtomNode>();

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary;
    this.#lexicon = lexicon;
  }

  /** @param cues bits that a pattern of a single word gives by itself. */
  resolve(pattern: Pattern, cues = 0): AtomNode {
    switch (pattern.kind) {
      case 'words':
        return this.#words(pattern.text, pattern.exact, cues);
      case 'class':
        return this.#class(pattern.name);
      case 'sequence':
        if (pattern.parts.length === 1 && pattern.parts[0] !== undefined)
          return this.resolve(pattern.parts[0], cues);
        return { kind: 'sequence', parts: pattern.parts.map((part) => this.resolve(part)) };
      case 'choice':
        return this.#merge(
          pattern.parts.map((part) => this.resolve(part, cues)),
          cues,
        );
    }
  }

  /** One atom for all choices of one word: fewer states on the way to the same automaton. */
  #merge(parts: readonly AtomNode[], cues = 0): AtomNode {
    const words = parts.flatMap((part) =>
      part.kind === 'atom' && part.atom !== this.#vocabulary.number
        ? this.#vocabulary.tokensOf(part.atom)
        : [],
    );
    const rest = parts.filter((part) => part.kind !== 'atom' || part.atom === this.#vocabulary.number);
    const merged: AtomNode[] =
      words.length > 0 ? [{ kind: 'atom', atom: this.#vocabulary.atom(words, cues) }] : [];
    const all = [...merged, ...rest];
    return all.length === 1 && all[0] !== undefined ? all[0] : { kind: 'choice', parts: all };
  }

  #class(name: string): AtomNode {
    if (name === 'number') return { kind: 'atom', atom: this.#vocabulary.number };
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const members = this.#lexicon.classes[name];
    if (members === undefined) throw new RangeError(`no class {${name}} in ${this.#lexicon.language}`);
    const node = this.#merge(members.map((member) => this.resolve(parseAlias(member).pattern)));
    this.#classes.set(name, node);
    return node;
  }

  #words(text: string, exact: boolean, cues: number): AtomNode {
    const head = /^(.*[-–—])?(.*)$/.exec(text);
    const before = head?.[1] ?? '';
    const forms = exact ? [text] : this.#lexicon.forms(head?.[2] ?? text).map((form) => before + form);
    const sequences = forms.map((form) => tokenise(form));
    const choices = sequences.map((tokens): AtomNode => {
      const atoms = tokens.map((token) => this.#vocabulary.atom([token], tokens.length === 1 ? cues : 0));
      const parts = atoms.map((atom): AtomNode => ({ kind: 'atom', atom }));
      return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
    });
    if (
      sequences.some(
        (tokens) => tokens.length === 0 || (tokens[0] && isComma(tokens[0]) && tokens.length === 1),
      )
    ) {
      return { kind: 'sequence', parts: choices };
    }
    return this.#merge(choices, cues);
  }
}
