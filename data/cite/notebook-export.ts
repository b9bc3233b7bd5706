import type { SavedFact } from '../notebook.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import { factRuns } from './cite.ts';
import { type Block, writeBlocks } from './cited-text.ts';
import { writeCsv } from './csv.ts';

const articleBlock = ({ articleTitle, articleAddress, language }: SavedFact): Block[] =>
  articleAddress === ''
    ? []
    : [
        {
          kind: 'paragraph',
          runs: [
            `${SHEET_WORDS[language].savedFrom}: `,
            { text: articleTitle || articleAddress, address: articleAddress },
          ],
        },
      ];

/** @returns the notebook as Markdown: each fact with its sources and the article in which it was met. */
export const notebookAsMarkdown = (facts: readonly SavedFact[]): string =>
  `${writeBlocks(
    facts.flatMap((fact): Block[] => [
      { kind: 'heading', runs: [fact.topicName] },
      { kind: 'paragraph', runs: factRuns(fact, fact.language) },
      ...articleBlock(fact),
    ]),
    'markdown',
  )}\n`;

/** @returns the notebook as CSV, one fact a row. */
export const notebookAsCsv = (facts: readonly SavedFact[]): string =>
  writeCsv(
    ['saved', 'topic', 'fact', 'value', 'period', 'as of', 'note', 'sources', 'article', 'article address'],
    facts.map((fact) => [
      fact.savedAt,
      fact.topicName,
      fact.label,
      fact.value,
      fact.period,
      fact.asOf,
      fact.note,
      fact.sources.map(({ url }) => url).join(' '),
      fact.articleTitle,
      fact.articleAddress,
    ]),
  );
