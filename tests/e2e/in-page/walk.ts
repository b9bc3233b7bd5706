import { PageText } from '../../../entrypoints/reader.content/page-text.ts';
import { pointAt } from '../../../entrypoints/reader.content/passages.ts';
import { openGazetteer } from '../../../recognition/gazetteer-file.ts';

let text: PageText | undefined;
let roots: ShadowRoot[] = [];

const reading = (): PageText => {
  if (!text) throw new Error('no page is being read');
  return text;
};

/** Begins to read a page of this body. @param gazetteer compiled, base64 */
export const begin = (gazetteer: string, html: string): void => {
  document.body.setHTMLUnsafe(html);
  roots = [];
  text = new PageText(openGazetteer(Uint8Array.fromBase64(gazetteer)), (root) => roots.push(root));
  text.request(document.body);
};

/** Asks for elements to be read again. */
export const again = (...selectors: string[]): void => {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element) reading().request(element);
  }
};

/** Forgets what has left the page, and what is in elements that were carried elsewhere. */
export const forget = (...carried: string[]): void => {
  reading().forgetRemoved();
  for (const selector of carried) {
    const element = document.querySelector(selector);
    if (element) reading().forgetWithin(element);
  }
};

/** Looks for shadow roots that have come late. @returns whether there was any */
export const lateRoots = (): boolean => reading().requestLateShadowRoots();

/** Reads what has been asked for, in slices that are over at once. @returns the passages in page order, headings with # */
export const passages = (): string[] => {
  while (!reading().work(0));
  return reading()
    .inOrder()
    .map(({ passage }) => `${passage.heading ? '# ' : ''}${passage.text.trim().replace(/[^\S\n]+/g, ' ')}`);
};

export const isTruncated = (): boolean => reading().truncated;

export const shadowRootCount = (): number => roots.length;

/** @returns each character of every passage as the page itself has it at the place that `pointAt` tells. */
export const charactersOfPage = (): { inPassages: string; inPage: string } => {
  let inPassages = '';
  let inPage = '';
  while (!reading().work(0));
  for (const { passage } of reading().inOrder()) {
    inPassages += passage.text;
    for (let at = 0; at < passage.text.length; at++) {
      const start = pointAt(passage, at, 'start');
      const end = pointAt(passage, at + 1, 'end');
      const isOne = start && end && start.node === end.node && end.offset === start.offset + 1;
      inPage += isOne ? start.node.data[start.offset] : passage.text[at] === '\n' ? '\n' : '\uFFFC';
    }
  }
  return { inPassages, inPage };
};
