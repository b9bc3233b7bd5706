import type { CopyFormat } from '../../components/TopicActions.tsx';
import type { Quotation } from '../../data/citation/quotation.ts';
import { writeHtml } from '../../data/citation/write-html.ts';
import { writeMarkdown } from '../../data/citation/write-markdown.ts';
import { writeText } from '../../data/citation/write-text.ts';

/**
 * Puts a quotation on the clipboard. HTML goes there as rich text, with the plain text for programs that take no other.
 *
 * @throws where the browser does not allow it
 */
export function copyQuotation(quotation: Quotation, format: CopyFormat): Promise<void> {
  const text = writeText(quotation);
  if (format === 'text') return navigator.clipboard.writeText(text);
  if (format === 'markdown') return navigator.clipboard.writeText(writeMarkdown(quotation));
  const rich = {
    'text/html': new Blob([writeHtml(quotation)], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  };
  return navigator.clipboard.write([new ClipboardItem(rich)]);
}
