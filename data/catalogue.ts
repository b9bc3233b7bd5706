import { LANGUAGES } from './languages.ts';
import { plainAlias } from './plain-alias.ts';
import type { Dataset } from './schema/dataset.ts';
import type { Localized } from './schema/primitives.ts';
import type { Fact, Topic, TopicKind } from './schema/topic.ts';
import type { Units } from './schema/unit.ts';

/** What is needed of every topic without reading it whole. */
export interface CatalogueEntry {
  readonly id: string;
  readonly kind: TopicKind;
  readonly name: Localized;
  /** Names and aliases in all languages, for the search. */
  readonly words: readonly string[];
  /** The first and most important fact, for lists. */
  readonly lead: Pick<Fact, 'label' | 'value' | 'period' | 'asOf'> | null;
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

/** @returns the catalogue of a dataset, its entries in the dataset's order. */
export const catalogueOf = ({
  schema,
  version,
  date,
  topics,
  sources,
  units,
  redirects,
}: Dataset): Catalogue => ({
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
    lead: leadOf(topic),
  })),
  units,
  redirects,
});
