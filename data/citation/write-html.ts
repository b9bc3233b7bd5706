import { plainText } from './plain-text.ts';
import type { Quotation, QuotedLine } from './quotation.ts';

/** @returns the quotation as an HTML fragment for the clipboard, in which no text of the dataset acts as markup. */
export function writeHtml({ title, summary, groups, sourcesHeading, sources, origin }: Quotation): string {
  const references = sources.map(({ title: name, publisher, published, url }) => {
    const rest = [publisher, published].filter(Boolean).map(escapeHtml).join(', ');
    return `<li><a href="${escapeHtml(url)}">${escapeHtml(name)}</a>. ${rest}</li>`;
  });
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    summary && `<p>${escapeHtml(summary)}</p>`,
    ...groups.flatMap(({ heading, lines }) => [
      heading && `<h3>${escapeHtml(heading)}</h3>`,
      `<ul>${lines.map(lineHtml).join('')}</ul>`,
    ]),
    `<h3>${escapeHtml(sourcesHeading)}</h3>`,
    `<ol>${references.join('')}</ol>`,
    origin && `<p><em>${escapeHtml(origin)}</em></p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

const lineHtml = ({ label, period, value, remarks, cites }: QuotedLine): string => {
  const name = period ? `${label}, ${period}` : label;
  const remark = remarks.length > 0 ? ` (${remarks.map(escapeHtml).join('; ')})` : '';
  const numbers = cites.length > 0 ? ` <sup>[${cites.join(', ')}]</sup>` : '';
  return `<li>${escapeHtml(name)}: <strong>${escapeHtml(value)}</strong>${remark}${numbers}</li>`;
};

/** @returns the text as it must stand in HTML, between tags or in a quoted attribute. */
const escapeHtml = (text: string): string =>
  plainText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
