import { compileGazetteer } from '../../recognition/compile/compile-gazetteer.ts';
import { COMMON_WORDS, LANGUAGES, type Language } from '../languages.ts';
import { plainAlias } from '../plain-alias.ts';
import { TOPICS_FOLDER } from './draft.ts';
import type { Rule } from './rule.ts';

/** One spelling for aliases that differ only in case, quotes, hyphens, dots, blanks or ё. */
const foldAlias = (alias: string): string =>
  alias
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\p{Pd}\p{Zs}]+/gu, ' ')
    .replaceAll(/[\p{Pi}\p{Pf}"'.]/gu, '')
    .trim();

/**
 * No two topics claim the same words: the text alone could not tell which is meant. An alias with a rule of its own, the
 * conditions after `@`, says when it is.
 */
export const sharedAlias: Rule = function* ({ topics }) {
  for (const language of LANGUAGES) {
    const owners = new Map<string, string>();
    for (const { file, topic } of topics) {
      for (const tier of ['strong', 'contextual'] as const) {
        for (const [at, alias] of (topic.aliases[language][tier] ?? []).entries()) {
          if (alias.includes('@')) continue;
          const folded = foldAlias(alias);
          const owner = owners.get(folded);
          if (owner && owner !== topic.id) {
            yield {
              file,
              field: `aliases.${language}.${tier}[${at}]`,
              reason: `"${alias}" is claimed by "${owner}" too`,
            };
          }
          owners.set(folded, owner ?? topic.id);
        }
      }
    }
  }
};

const commonWords: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  LANGUAGES.map((language) => [language, new Set(COMMON_WORDS[language].trim().split(/\s+/))]),
);

/** A strong alias is more than a word that every page uses. */
export const commonAlias: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const language of LANGUAGES) {
      for (const [at, alias] of (topic.aliases[language].strong ?? []).entries()) {
        // With a condition after `@` it needs more than the word.
        const folded = foldAlias(plainAlias(alias) ?? alias);
        if (!alias.includes('@') && (commonWords.get(language)?.has(folded) || folded.length < 2)) {
          yield {
            file,
            field: `aliases.${language}.strong[${at}]`,
            reason: `"${alias}" is a common word: make it contextual`,
          };
        }
      }
    }
  }
};

const compileFault = (topics: Parameters<typeof compileGazetteer>[0]): string | null => {
  try {
    compileGazetteer(topics);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Every alias is in the notation of `recognition/README.md`: the gazetteer can be compiled. */
export const aliasNotation: Rule = function* ({ topics }) {
  const whole = compileFault(topics.map(({ topic }) => topic));
  if (whole === null) return;
  const faults = topics.flatMap(({ file, topic }) => {
    const reason = compileFault([topic]);
    return reason === null ? [] : [{ file, field: 'aliases', reason }];
  });
  if (faults.length > 0) yield* faults;
  else yield { file: TOPICS_FOLDER, field: 'aliases', reason: whole };
};
