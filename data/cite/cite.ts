import type { Language } from '../schema/primitives.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import type { FactLine, SourceLine, StateStrip, TopicSheet } from '../sheet/topic-sheet.ts';
import { type Block, type CitationFormat, type Run, writeBlocks } from './cited-text.ts';

/** A statement with what it rests on, as a fact of a sheet or as one saved from it. */
export type CitedFact = Pick<FactLine, 'label' | 'value' | 'period' | 'asOf' | 'note' | 'sources'>;

const separate = (parts: readonly Run[][], by: string): Run[] =>
  parts.flatMap((runs, at) => (at === 0 ? runs : [by, ...runs]));

const sourceRuns = ({ publisher, title, published, url }: SourceLine): Run[] => [
  `${publisher}, `,
  { text: `“${title}”`, address: url },
  ...(published ? [`, ${published}`] : []),
];

const sourcesRuns = (sources: readonly SourceLine[], language: Language): Run[] => {
  if (sources.length === 0) return [];
  const { source, sources: several } = SHEET_WORDS[language];
  return [` ${sources.length === 1 ? source : several}: `, ...separate(sources.map(sourceRuns), '; '), '.'];
};

/** `Signed: 18 Feb 2025 (as of 18 Feb 2025). Source: …` */
export const factRuns = (fact: CitedFact, language: Language): Run[] => {
  const about = [
    fact.period,
    SHEET_WORDS[language].asOf.replace('{date}', () => fact.asOf),
    fact.note,
  ].filter((part) => part !== '');
  return [
    `${fact.label}: `,
    { strong: fact.value },
    ` (${about.join('; ')}).`,
    ...sourcesRuns(fact.sources, language),
  ];
};

const disputeRuns = (fact: FactLine, language: Language): Run[][] =>
  fact.disputes.map((dispute) => [
    `${fact.label}: `,
    { strong: dispute.value },
    dispute.note || dispute.asOf ? ` (${[dispute.asOf, dispute.note].filter(Boolean).join('; ')}).` : '.',
    ...sourcesRuns(dispute.sources, language),
  ]);

const stateRuns = ({ label, spans }: StateStrip, language: Language): Run[][] =>
  spans.map(({ value, span, note, sources }) => [
    `${label}: `,
    { strong: value },
    ` (${[span, note].filter(Boolean).join('; ')}).`,
    ...sourcesRuns(sources, language),
  ]);

const item = (runs: readonly Run[]): Block => ({ kind: 'item', runs });

/** One fact with its topic, its date and its sources; figures that sources dispute are not left out. */
export const citeFact = (
  sheet: Pick<TopicSheet, 'name'>,
  fact: FactLine,
  language: Language,
  format: CitationFormat,
): string => {
  const runs = [`${sheet.name}. `, ...factRuns(fact, language)];
  const others = disputeRuns(fact, language);
  return writeBlocks([{ kind: 'paragraph', runs }, ...others.map(item)], format);
};

/** A topic: summary, facts, states, timeline, each with its sources, and when it was reviewed. */
export const citeTopic = (sheet: TopicSheet, language: Language, format: CitationFormat): string =>
  writeBlocks(
    [
      { kind: 'heading', runs: [sheet.name] },
      { kind: 'paragraph', runs: [sheet.summary] },
      ...sheet.facts.flatMap((fact) => [factRuns(fact, language), ...disputeRuns(fact, language)]).map(item),
      ...sheet.states.flatMap((strip) => stateRuns(strip, language)).map(item),
      ...sheet.timeline.map(({ when, text, sources }) =>
        item([{ strong: when }, `: ${text}.`, ...sourcesRuns(sources, language)]),
      ),
      { kind: 'paragraph', runs: [`Sandarbh, ${sheet.vintage.reviewed}`] },
    ],
    format,
  );

/** @returns the whole sheet as JSON, for other programs. */
export const topicAsJson = (sheet: TopicSheet): string => `${JSON.stringify(sheet, null, 2)}\n`;
