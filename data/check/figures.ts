import { LANGUAGES, type Language } from '../languages.ts';
import { isOverdue, isSingleSource, isStale } from '../reliability.ts';
import { localizedTexts } from '../topic-parts.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** What is true of the dataset without being a fault. */
export const notices = ({ topics, sources }: Draft, today: string): Finding[] => {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return topics.flatMap(({ file, topic }) => [
    ...topic.facts
      .filter((fact) => isSingleSource(fact, (id) => sourceById.get(id)))
      .map((fact) => ({
        rule: 'single-source',
        file,
        field: `facts[${fact.id}]`,
        reason: `a number that rests on "${fact.sources[0]}" alone`,
      })),
    ...topic.states.flatMap(({ id, intervals }) =>
      intervals
        .filter((interval) => isStale(interval, topic.kind, today))
        .map(({ confirmed }) => ({
          rule: 'stale',
          file,
          field: `states[${id}]`,
          reason: `open, last confirmed ${confirmed}`,
        })),
    ),
    ...topic.series
      .filter((series) => isOverdue(series, today))
      .map(({ id, points }) => ({
        rule: 'stale',
        file,
        field: `series[${id}]`,
        reason: `ends with ${points.at(-1)?.period}`,
      })),
  ]);
};

/** How much there is: what `npm run data:check -- --json` prints. */
export interface Figures {
  readonly topics: number;
  readonly facts: number;
  readonly series: number;
  /** Dated states, counted one by one. */
  readonly states: number;
  readonly events: number;
  readonly sources: number;
  /** Topics whose every text exists in the language. */
  readonly languages: Readonly<Record<Language, number>>;
  readonly singleSource: number;
  /** Open states last confirmed too long ago, and series whose next figure is overdue. */
  readonly stale: number;
  /** Facts with another figure beside them. */
  readonly disputed: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * @param today ISO 8601 day; decides what is stale
 * @returns how much there is of everything, and how sound it is
 */
export const figures = (draft: Draft, today: string): Figures => {
  const topics = draft.topics.map(({ topic }) => topic);
  const noticed = notices(draft, today);
  const complete = (language: Language) =>
    topics.filter((topic) => [...localizedTexts(topic)].every(({ part }) => part[language] !== '')).length;
  return {
    topics: topics.length,
    facts: sum(topics.map(({ facts }) => facts.length)),
    series: sum(topics.map(({ series }) => series.length)),
    states: sum(topics.flatMap(({ states }) => states.map(({ intervals }) => intervals.length))),
    events: sum(topics.map(({ timeline }) => timeline.length)),
    sources: draft.sources.length,
    languages: Object.fromEntries(LANGUAGES.map((language) => [language, complete(language)])) as Record<
      Language,
      number
    >,
    singleSource: noticed.filter(({ rule }) => rule === 'single-source').length,
    stale: noticed.filter(({ rule }) => rule === 'stale').length,
    disputed: topics.flatMap(({ facts }) => facts).filter(({ disputes = [] }) => disputes.length > 0).length,
  };
};
