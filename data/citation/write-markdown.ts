import { plainText } from './plain-text.ts';
import type { Quotation, QuotedLine } from './quotation.ts';

/** @returns the quotation as Markdown, in which no text of the dataset acts as markup. */
export function writeMarkdown({
  title,
  summary,
  groups,
  sourcesHeading,
  sources,
  origin,
}: Quotation): string {
  const references = sources.map(({ title: name, publisher, published, url }, index) => {
    const rest = [publisher, published].filter(Boolean).map(escapeMarkdown).join(', ');
    return `${index + 1}. [${escapeMarkdown(name)}](${linkTarget(url)}). ${rest}`;
  });
  const blocks = [
    `## ${escapeMarkdown(title)}`,
    escapeMarkdown(summary),
    ...groups.flatMap(({ heading, lines }) => [
      heading && `### ${escapeMarkdown(heading)}`,
      lines.map(lineMarkdown).join('\n'),
    ]),
    `### ${escapeMarkdown(sourcesHeading)}`,
    references.join('\n'),
    origin && `*${escapeMarkdown(origin)}*`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const lineMarkdown = ({ label, period, value, remarks, cites }: QuotedLine): string => {
  const name = period ? `${label}, ${period}` : label;
  const remark = remarks.length > 0 ? ` (${remarks.map(escapeMarkdown).join('; ')})` : '';
  const numbers = cites.map((number) => `\\[${number}\\]`).join('');
  return `- ${escapeMarkdown(name)}: **${escapeMarkdown(value)}**${remark} ${numbers}`.trimEnd();
};

/** What is markup anywhere; the dot of an address, which some make a link of; what begins a list at the beginning. */
const MARKUP = /[\\`*_{}[\]()<>#!|~&]|\.(?=\p{L})|(?<=^ ?)[-+]|(?<=^ ?\d+)\./gu;

/** Every character that Markdown may read as markup is escaped, and no other: figures stay legible. Line ends become blanks. */
export const escapeMarkdown = (text: string): string =>
  plainText(text).replace(/\s+/g, ' ').replace(MARKUP, '\\$&');

/** Round brackets would end the link early. */
export const linkTarget = (url: string): string => url.replace(/\(/g, '%28').replace(/\)/g, '%29');
