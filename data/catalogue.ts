import { LANGUAGES } from './languages.ts';
import { plainAlias } from './plain-alias.ts';
import type { Dataset } from './schema/dataset.ts';
import type { Localized } from './schema/primitives.ts';
import type { Fact, Interval, StateTrack, Topic, TopicKind } from './schema/topic.ts';
import type { Units } from './schema/unit.ts';

/** What is needed of every topic without reading it whole. */
export interface CatalogueEntry {
  readonly id: string;
  readonly kind: TopicKind;
  readonly name: Localized;
  /** Names and aliases in all languages, for the search. */
  readonly words: readonly string[];
  /** What English news calls it first, which may be another word than in its name; empty where that is no plain wording. */
  readonly called: string;
  /** How many topics name it as related: how central it is. */
  readonly relatedFrom: number;
  /** The first and most important fact, for lists. */
  readonly lead: Pick<Fact, 'label' | 'value' | 'period' | 'asOf'> | null;
  /** What of the topic comes, changes and ends: where it is known for a date, lists show that before the fact. */
  readonly standing: Standing | null;
}

/** A track of states as far as lists show it. */
export interface Standing extends Pick<StateTrack, 'label'> {
  readonly intervals: readonly Pick<Interval, 'from' | 'to' | 'value' | 'expectedEnd' | 'confirmed'>[];
}

/** What a dataset is and holds: small, read at once. */
export interface Catalogue {
  readonly schema: number;
  readonly version: string;
  readonly date: string;
  readonly facts: number;
  readonly sources: number;
  readonly entries: readonly CatalogueEntry[];
  readonly units: Units;
  readonly redirects: Readonly<Record<string, string>>;
}

/** Classes whose names are what a reader types. */
const TYPED_CLASSES = /\{(russian|oil|indian|india|russia|us|tariff)\}/g;

/** @returns the first strong alias in English without what may be missing: “russian oil”. */
const calledBy = ({ aliases }: Topic): string => {
  const needed = (aliases.en.strong?.[0] ?? '')
    .replaceAll(/(?<=\p{L})\([^()]*\)/gu, '')
    .replaceAll(/\{[^}]*\}\?|\([^()]*\)\?/g, '')
    .replaceAll(TYPED_CLASSES, '$1')
    .replaceAll(/ +/g, ' ');
  return plainAlias(needed) ?? '';
};

const searchWords = ({ name, aliases }: Topic): string[] => {
  const words = LANGUAGES.flatMap((language) => {
    const { strong = [], contextual = [] } = aliases[language];
    return [name[language], ...[...strong, ...contextual].flatMap((alias) => plainAlias(alias) ?? [])];
  });
  return [...new Set(words)];
};

const leadOf = ({ facts: [first] }: Topic): CatalogueEntry['lead'] =>
  first
    ? {
        label: first.label,
        value: first.value,
        ...(first.period && { period: first.period }),
        asOf: first.asOf,
      }
    : null;

/** Kinds of topics of which the first question is whether they are in force. */
const IN_FORCE_OR_NOT: readonly TopicKind[] = ['agreement', 'tariff', 'sanction'];

const standingOf = ({ kind, states: [first] }: Topic): Standing | null =>
  first && IN_FORCE_OR_NOT.includes(kind)
    ? {
        label: first.label,
        intervals: first.intervals.map(({ from, to, value, expectedEnd, confirmed }) => ({
          from,
          to,
          value,
          ...(expectedEnd && { expectedEnd }),
          ...(confirmed && { confirmed }),
        })),
      }
    : null;

/** How often each topic is named as related. */
const relatedCounts = (topics: readonly Topic[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of topics.flatMap(({ related }) => related)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** @returns the catalogue of a dataset, its entries in the dataset's order. */
export const catalogueOf = ({
  schema,
  version,
  date,
  topics,
  sources,
  units,
  redirects,
}: Dataset): Catalogue => {
  const counts = relatedCounts(topics);
  return {
    schema,
    version,
    date,
    facts: topics.reduce((sum, { facts }) => sum + facts.length, 0),
    sources: sources.length,
    entries: topics.map((topic) => ({
      id: topic.id,
      kind: topic.kind,
      name: topic.name,
      words: searchWords(topic),
      called: calledBy(topic),
      relatedFrom: counts.get(topic.id) ?? 0,
      lead: leadOf(topic),
      standing: standingOf(topic),
    })),
    units,
    redirects,
  };
};
