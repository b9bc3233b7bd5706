/**
 * The alias notation (README.md): words, `(one|other)`, `maybe?`, `{class}`, `tariff(s)`, `=exact`, `{number}`, and
 * after `@` the cues that the page must give.
 */
export type Pattern =
  | { readonly kind: 'words'; readonly text: string; readonly exact: boolean }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] };

export interface ParsedAlias {
  readonly pattern: Pattern;
  /** Words after `@`, or null where there is no `@`. */
  readonly conditions: readonly string[] | null;
}

const NOTHING: Pattern = { kind: 'sequence', parts: [] };
const WORD = /[^\s()|?{}=@]/;

/** @throws SyntaxError where brackets do not match or a mark stands alone; its message shows the place. */
export const parseAlias = (alias: string): ParsedAlias => {
  const [source = '', conditions, ...more] = alias.split('@');
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at} of alias “${alias}”`);
  };
  if (more.length > 0) fail('more than one @');

  const readWord = (): string => {
    const begin = at;
    while (at < source.length && WORD.test(source.charAt(at))) at++;
    return source.slice(begin, at);
  };
  /** `(s)`, `(y|ies)` or `(|а|у)` directly after a word: its endings, or letters within it. */
  const readEndings = (): string[] => {
    const close = source.indexOf(')', at);
    if (close < 0) fail('( without )');
    const endings = source.slice(at + 1, close).split('|');
    at = close + 1;
    return endings.length === 1 ? ['', ...endings] : endings;
  };
  const readChoice = (nested: boolean): Pattern => {
    const choices: Pattern[] = [];
    let parts: Pattern[] = [];
    for (;;) {
      const character = source.charAt(at);
      if (character === '' || character === ')') {
        if ((character === ')') !== nested) fail(nested ? '( without )' : ') without (');
        at++;
        choices.push({ kind: 'sequence', parts });
        return choices.length === 1 ? (choices[0] as Pattern) : { kind: 'choice', parts: choices };
      }
      if (/\s/.test(character)) {
        at++;
      } else if (character === '|') {
        at++;
        choices.push({ kind: 'sequence', parts });
        parts = [];
      } else if (character === '?') {
        at++;
        const last = parts.pop() ?? fail('? after nothing');
        parts.push({ kind: 'choice', parts: [last, NOTHING] });
      } else if (character === '(') {
        at++;
        parts.push(readChoice(true));
        if (/[\p{L}(]/u.test(source.charAt(at))) fail('no blank after )');
      } else if (character === '{') {
        const close = source.indexOf('}', at);
        if (close < 0) fail('{ without }');
        parts.push({ kind: 'class', name: source.slice(at + 1, close) });
        at = close + 1;
      } else {
        const exact = character === '=';
        if (exact) at++;
        const word = readWord();
        if (word === '') fail(`“${source.charAt(at)}” out of place`);
        if (source.charAt(at) === '(') {
          let forms = [word];
          while (source.charAt(at) === '(') {
            const endings = readEndings();
            const rest = readWord();
            forms = forms.flatMap((stem) => endings.map((ending) => stem + ending + rest));
          }
          parts.push({ kind: 'choice', parts: forms.map((text) => ({ kind: 'words', text, exact: true })) });
        } else parts.push({ kind: 'words', text: word, exact });
      }
    }
  };
  const pattern = readChoice(false);
  return {
    pattern,
    conditions: conditions === undefined ? null : conditions.trim().split(/\s+/).filter(Boolean),
  };
};
