import { writeCsv } from '../citation/write-csv.ts';
import { escapeMarkdown, linkTarget } from '../citation/write-markdown.ts';
import type { Notebook, NotebookEntry } from './notebook.ts';

/** The few words between the data, in the reader's language. */
export interface NotebookWords {
  readonly title: string;
  asOf(date: string): string;
}

/** @returns the notebook as Markdown: one section for each article, or for each topic where no article is known. */
export function notebookMarkdown(notebook: Notebook, words: NotebookWords): string {
  const sections = new Map<string, NotebookEntry[]>();
  for (const entry of notebook) {
    const heading = entry.article
      ? link(entry.article.title || entry.article.address, entry.article.address)
      : escapeMarkdown(entry.topic.name);
    sections.set(heading, [...(sections.get(heading) ?? []), entry]);
  }
  const blocks = [...sections].flatMap(([heading, entries]) => [
    `## ${heading}`,
    entries.map((entry) => entryMarkdown(entry, words)).join('\n'),
  ]);
  return `${[`# ${escapeMarkdown(words.title)}`, ...blocks].join('\n\n')}\n`;
}

const link = (text: string, address: string): string => `[${escapeMarkdown(text)}](${linkTarget(address)})`;

function entryMarkdown({ topic, fact, sources }: NotebookEntry, words: NotebookWords): string {
  const name = [topic.name, fact.label, fact.period].filter(Boolean).join(', ');
  const cited = sources.map(
    ({ title, publisher, url }) => `${link(title, url)}, ${escapeMarkdown(publisher)}`,
  );
  const remarks = [words.asOf(fact.asOf), fact.note].filter(Boolean).map(escapeMarkdown);
  return `- ${escapeMarkdown(name)}: **${escapeMarkdown(fact.value)}** (${remarks.join('; ')}). ${cited.join('; ')}`;
}

/** @returns the notebook as a table; the columns are named in English, for programs. */
export const notebookCsv = (notebook: Notebook): string =>
  writeCsv([
    ['saved', 'topic', 'fact', 'value', 'period', 'as of', 'note', 'sources', 'article', 'address'],
    ...notebook.map(({ saved, topic, fact, sources, article }) => [
      saved,
      topic.name,
      fact.label,
      fact.value,
      fact.period,
      fact.asOf,
      fact.note,
      sources.map(({ url }) => url).join(' '),
      article?.title ?? '',
      article?.address ?? '',
    ]),
  ]);
