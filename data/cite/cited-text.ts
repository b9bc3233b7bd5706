/** A stretch of text: plain, strong, or with a web address behind it. */
export type Run = string | { readonly strong: string } | { readonly text: string; readonly address: string };

/** A text to be copied, before it is known in what notation. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly runs: readonly Run[];
}

export type CitationFormat = 'text' | 'markdown' | 'html';

/** Everything else in a link could act. */
const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s"'<>\\]+$/.test(address);

const asText = (run: Run): string => {
  if (typeof run === 'string') return run;
  return 'strong' in run ? run.strong : `${run.text} ${run.address}`;
};

/** Characters that mean something to Markdown wherever they stand. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~!]/g, '\\$&');

const asMarkdown = (run: Run): string => {
  if (typeof run === 'string') return escapeMarkdown(run);
  if ('strong' in run) return `**${escapeMarkdown(run.strong)}**`;
  const address = run.address.replaceAll('(', '%28').replaceAll(')', '%29');
  return isWebAddress(address) ? `[${escapeMarkdown(run.text)}](${address})` : escapeMarkdown(run.text);
};

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? '');

const asHtml = (run: Run): string => {
  if (typeof run === 'string') return escapeHtml(run);
  if ('strong' in run) return `<strong>${escapeHtml(run.strong)}</strong>`;
  return isWebAddress(run.address)
    ? `<a href="${escapeHtml(run.address)}">${escapeHtml(run.text)}</a>`
    : escapeHtml(run.text);
};

const join = (runs: readonly Run[], write: (run: Run) => string): string => runs.map(write).join('');

/** Items follow each other line by line, everything else is set apart by an empty line. */
const joinBlocks = (lines: readonly { readonly item: boolean; readonly line: string }[]): string =>
  lines
    .map(({ item, line }, at) => (at === 0 ? line : `${item && lines[at - 1]?.item ? '\n' : '\n\n'}${line}`))
    .join('');

const TEXT_MARKS = { heading: '', paragraph: '', item: '- ' } as const;
const MARKDOWN_MARKS = { heading: '## ', paragraph: '', item: '- ' } as const;

const htmlBlocks = (blocks: readonly Block[]): string => {
  const tags = { heading: 'h2', paragraph: 'p', item: 'li' } as const;
  return blocks
    .map(({ kind, runs }, at) => {
      const opens = kind === 'item' && blocks[at - 1]?.kind !== 'item' ? '<ul>' : '';
      const closes = kind === 'item' && blocks[at + 1]?.kind !== 'item' ? '</ul>' : '';
      return `${opens}<${tags[kind]}>${join(runs, asHtml)}</${tags[kind]}>${closes}`;
    })
    .join('\n');
};

/** Writes blocks in a notation; whatever the texts contain, it stays text. */
export const writeBlocks = (blocks: readonly Block[], format: CitationFormat): string => {
  if (format === 'html') return htmlBlocks(blocks);
  const [marks, write] =
    format === 'markdown' ? ([MARKDOWN_MARKS, asMarkdown] as const) : ([TEXT_MARKS, asText] as const);
  return joinBlocks(
    blocks.map(({ kind, runs }) => ({ item: kind === 'item', line: marks[kind] + join(runs, write) })),
  );
};
