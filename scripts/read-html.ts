import { parseHTML } from 'linkedom';
import { publicationDate } from '../entrypoints/reader.content/article-date.ts';
import type { Passage } from '../recognition/reading.ts';

export interface HtmlPage {
  readonly passages: readonly Passage[];
  /** ISO 8601 day, or null. */
  readonly published: string | null;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT BUTTON SVG MATH CODE PRE IFRAME OBJECT CANVAS AUDIO VIDEO HEAD'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/;

interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
}

/** Text by blocks, across inline elements; without recursion, as pages nest as deeply as they like. */
const readBlocks = (root: TreeNode): Passage[] => {
  const passages: Passage[] = [];
  let text = '';
  let heading = false;
  const close = (): void => {
    if (text.trim() !== '') passages.push({ text: text.trim().replace(/\s+/g, ' '), heading });
    text = '';
  };
  let node: TreeNode | null = root.firstChild;
  while (node !== null) {
    const name: string = node.nodeName.toUpperCase();
    if (node.nodeType === 3) text += node.textContent ?? '';
    const block = node.nodeType === 1 && !INLINE.has(name);
    if (block) {
      close();
      heading = HEADING.test(name) || (heading && name === 'BR');
    }
    if (node.nodeType === 1 && !SKIPPED.has(name) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) {
        close();
        return passages;
      }
      if (!INLINE.has(node.nodeName.toUpperCase())) {
        close();
        heading = false;
      }
    }
    node = node?.nextSibling ?? null;
  }
  close();
  return passages;
};

/**
 * Reads an HTML page as the reader would: blocks of text, without scripts and forms, and its publication date.
 *
 * @param html any text; broken markup is read as far as it goes.
 */
export const readHtml = (html: string): HtmlPage => {
  const { document } = parseHTML(html);
  const root = (document.body ?? document.documentElement) as unknown as TreeNode | null;
  return {
    passages: root === null ? [] : readBlocks(root),
    published: publicationDate(document as unknown as Document, ''),
  };
};
