import type { SourceLine } from '../sheet/topic-sheet.ts';
import { plainText } from './plain-text.ts';
import type { Quotation, QuotedLine } from './quotation.ts';

/** @returns the quotation as plain text: a letter or a note can take it as it is. */
export function writeText({ title, summary, groups, sourcesHeading, sources, origin }: Quotation): string {
  const blocks = [
    title,
    summary,
    ...groups.map(({ heading, lines }) => [heading, ...lines.map(lineText)].filter(Boolean).join('\n')),
    [sourcesHeading, ...sources.map((source, index) => `[${index + 1}] ${sourceText(source)}`)].join('\n'),
    origin,
  ];
  return plainText(blocks.filter(Boolean).join('\n\n'));
}

const lineText = ({ label, period, value, remarks, cites }: QuotedLine): string => {
  const name = period ? `${label}, ${period}` : label;
  const remark = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  return `– ${name}: ${value}${remark} ${cites.map((number) => `[${number}]`).join('')}`.trimEnd();
};

/** @returns a source as a line of a reference list: title, publisher, date, address. */
const sourceText = ({ title, publisher, published, url }: SourceLine): string =>
  [`${title}. ${publisher}`, published, url].filter(Boolean).join(', ');
