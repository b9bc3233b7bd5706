import MiniSearch from 'minisearch';
import type { TopicKind } from '../schema/topic.ts';
import { transliterate } from './transliteration.ts';

/** What the index needs of a topic. */
export interface SearchableTopic {
  readonly id: string;
  readonly kind: TopicKind;
  readonly name: string;
  /** Names and aliases in all languages. */
  readonly words: readonly string[];
}

/** Finds topics by what somebody types. */
export interface TopicIndex {
  /**
   * @param query words in any of the languages and scripts, whole, begun or slightly misspelled
   * @param kind only topics of this kind; all where left out
   * @returns topics, best first; every topic, by name, where the query holds no word
   */
  find(query: string, kind?: TopicKind): readonly SearchableTopic[];
}

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Latin only: all scripts meet there, so each word is held once however many languages spell it. */
const processTerm = (term: string): string | null => transliterate(term) || null;

/**
 * @param topics all topics
 * @param language ISO 639-1, for the order of an unfiltered list
 */
export function buildTopicIndex(topics: readonly SearchableTopic[], language: string): TopicIndex {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const collator = new Intl.Collator(language, { ignorePunctuation: true });
  const byName = [...topics].sort((a, b) => collator.compare(a.name, b.name));

  const index = new MiniSearch<{ id: string; name: string; words: string }>({
    fields: ['id', 'name', 'words'],
    tokenize: tokensOf,
    processTerm,
    searchOptions: {
      boost: { name: 3, id: 2 },
      prefix: true,
      // A letter or two may be wrong in a long word; in a short one every letter counts.
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(topics.map(({ id, name, words }) => ({ id, name, words: words.join(' ') })));

  return {
    find(query, kind) {
      const ofKind = (topic: SearchableTopic) => kind === undefined || topic.kind === kind;
      if (!tokensOf(query).some(processTerm)) return byName.filter(ofKind);
      return index
        .search(query)
        .map(({ id }) => byId.get(id))
        .filter((topic) => topic !== undefined)
        .filter(ofKind);
    },
  };
}
