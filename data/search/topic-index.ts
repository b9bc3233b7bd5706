import MiniSearch from 'minisearch';
import type { TopicKind } from '../schema/topic.ts';
import { transliterate } from './transliteration.ts';

/** What the index needs of a topic. */
export interface SearchableTopic {
  readonly id: string;
  readonly kind: TopicKind;
  /** As it is listed. */
  readonly name: string;
  /** The name in each language: whatever the list is in, a query finds the same. */
  readonly names: readonly string[];
  /** Names and aliases in all languages. */
  readonly words: readonly string[];
  /** What English news calls it first. */
  readonly called: string;
  /** How many topics name it as related. */
  readonly relatedFrom: number;
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

const spelled = (text: string): string => tokensOf(text).map(transliterate).join(' ');

/**
 * @param topics all topics
 * @param language ISO 639-1, for the order of an unfiltered list
 */
export function buildTopicIndex(topics: readonly SearchableTopic[], language: string): TopicIndex {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const collator = new Intl.Collator(language, { ignorePunctuation: true });
  const byName = [...topics].sort((a, b) => collator.compare(a.name, b.name));

  /** What is central to the relation comes first among equal matches; each doubling of its ties counts as much. */
  const prior = (id: string): number => 1 + Math.log2(1 + (byId.get(id)?.relatedFrom ?? 0));

  const spellingsById = (texts: (topic: SearchableTopic) => readonly string[]) =>
    new Map(topics.map((topic) => [topic.id, new Set(texts(topic).map(spelled))]));
  const names = spellingsById((topic) => topic.names);
  const spellings = spellingsById((topic) => topic.words);
  /** Words that are a name by themselves: “टैरिफ” means the tariffs before the “non-tariff barriers”. */
  const weight = (id: string, term: string): number => prior(id) * (spellings.get(id)?.has(term) ? 2 : 1);
  /** Whether somebody typed, as spelled here, just what the topic is named or, in two words or more, called: before any weight. */
  const isNamed = ({ id }: SearchableTopic, asked: string): boolean =>
    names.get(id)?.has(asked) === true || (asked.includes(' ') && spellings.get(id)?.has(asked) === true);

  const index = new MiniSearch<{ id: string; names: string; called: string; words: string }>({
    fields: ['id', 'names', 'called', 'words'],
    tokenize: tokensOf,
    processTerm,
    searchOptions: {
      // What a topic is called counts as much as name and id together, which mostly say the same.
      boost: { names: 3, id: 2, called: 6 },
      prefix: true,
      // A letter or two may be wrong in a long word; in a short one every letter counts.
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      // “tariff” asks for tariffs, too.
      weights: { prefix: 0.8, fuzzy: 0.45 },
      boostDocument: weight,
      combineWith: 'AND',
    },
  });
  index.addAll(
    topics.map(({ id, names, called, words }) => ({
      id,
      names: names.join(' '),
      called,
      words: words.join(' '),
    })),
  );

  return {
    find(query, kind) {
      const ofKind = (topic: SearchableTopic) => kind === undefined || topic.kind === kind;
      if (!tokensOf(query).some(processTerm)) return byName.filter(ofKind);
      const asked = spelled(query);
      const found = index
        .search(query)
        .map(({ id }) => byId.get(id))
        .filter((topic) => topic !== undefined)
        .filter(ofKind);
      const named = new Set(found.filter((topic) => isNamed(topic, asked)));
      return [...named, ...found.filter((topic) => !named.has(topic))];
    },
  };
}
