import type { Passage } from '../../recognition/reading.ts';
import { firstChildOf, nextSiblingOf, nodeNameOf, parentNodeOf, parentOrHost } from './unclobbered.ts';

/** A passage of the page with the way back from its text to the text nodes. */
export interface PagePassage extends Passage {
  /** The nearest block element (or shadow root) around it. */
  readonly block: Block;
  readonly nodes: readonly Text[];
  /** Offset of each node's text within the passage's text, in UTF-16 code units. */
  readonly starts: readonly number[];
}

export type Block = Element | ShadowRoot;

/** What reading one block gives. */
export interface BlockContent {
  readonly passages: PagePassage[];
  /** Blocks directly inside, in page order, still to be read. */
  readonly blocks: readonly Element[];
  readonly shadowRoots: readonly ShadowRoot[];
  /** Custom elements that may get a shadow root when their script arrives. */
  readonly unshadowed: readonly Element[];
  /** Elements and texts passed. */
  readonly nodeCount: number;
  /** More was there than is read. */
  readonly truncated: boolean;
}

/** One block without inner structure may not take the page's time: what is beyond is left and said so. */
const MOST_NODES = 40_000;
const LONGEST_TEXT = 100_000;
const LONGEST_PASSAGE = 20_000;

const BLOCK = 1;
const HEADING = 2;
/** Not read, and nothing of it shows. */
const INVISIBLE = 3;
/** Not read, but it stands between what is before and after it. */
const OBJECT = 4;
const BREAK = 5;
/** A block, too; its properties may be its fields. */
const FORM = 6;
/** Part of the text around it, and never the host of a shadow tree. */
const INLINE = 7;

const kinds = new Map<string, number>();
const setKind = (kind: number, names: string) => {
  for (const name of names.split(' ')) {
    // HTML documents have upper-case names, XHTML and SVG lower-case ones.
    kinds.set(name, kind);
    kinds.set(name.toUpperCase(), kind);
  }
};
setKind(
  BLOCK,
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer header hgroup hr legend li main menu ol p section summary table tbody td tfoot th thead tr ul',
);
setKind(HEADING, 'h1 h2 h3 h4 h5 h6');
setKind(INVISIBLE, 'script style noscript template head link meta title datalist');
setKind(
  OBJECT,
  'nav code pre kbd samp var textarea input select button iframe object embed canvas video audio img picture svg math map',
);
setKind(BREAK, 'br');
setKind(FORM, 'form');
setKind(
  INLINE,
  'a abbr b bdi bdo big cite del dfn em font i ins label mark q s small strong strike sub sup time tt u wbr',
);

/** Stands in the text for what is not read, so that no term reaches across it. */
const OBJECT_CHARACTER = '\uFFFC';

const kindOf = (node: Node): number | undefined => kinds.get(nodeNameOf(node));

const isBlockKind = (kind: number | undefined): boolean =>
  kind === BLOCK || kind === HEADING || kind === FORM;

/** @returns the block that the text of a node belongs to, or null outside of what is read. */
export const blockAround = (node: Node): Block | null => {
  for (let at: Node | null = node; at; at = parentNodeOf(at)) {
    if (at instanceof ShadowRoot || isBlock(at)) return isInUnread(at) ? null : at;
    if (isUnread(at)) return null;
  }
  return null;
};

/** @returns whether a node begins a passage of its own. */
export const isBlock = (node: Node): node is Element => isBlockKind(kindOf(node));

/** A closed shadow tree is the page's own affair, though what is in it leads up to its root. */
const isUnread = (node: Node): boolean => {
  if (node instanceof ShadowRoot) return node.mode === 'closed';
  const kind = kindOf(node);
  return kind === INVISIBLE || kind === OBJECT;
};

const isInUnread = (block: Block): boolean => {
  for (let at: Node | null = block; at; at = parentOrHost(at)) if (isUnread(at)) return true;
  return false;
};

const NO_HOST = { shadowRoot: null };

/**
 * Reads the text of one block without the blocks inside it; text before, between and after those makes passages of its
 * own. Names of elements alone decide, no style is asked for: hidden text is read too, and costs nothing to paint. One
 * function without inner ones: a page is read before any of it is compiled well.
 */
export const readBlock = (block: Block): BlockContent => {
  const passages: PagePassage[] = [];
  const blocks: Element[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const unshadowed: Element[] = [];
  const blockKind = kindOf(block);
  const heading = blockKind === HEADING;
  let truncated = false;
  let nodeCount = 0;

  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';
  let blank = true;
  /** Inline elements that are open. */
  let depth = 0;
  let node: Node | null = blockKind === FORM ? firstChildOf(block) : block.firstChild;
  while (node) {
    let next: Node | null = null;
    const { nodeType } = node;
    let isForm = false;
    let ends = false;
    if (nodeType === 3) {
      let data = (node as Text).data;
      if (data.length > LONGEST_TEXT) {
        data = data.slice(0, LONGEST_TEXT);
        truncated = true;
      }
      if (blank) blank = data.trim() === '';
      // Blanks at the beginning, as between the tags of blocks, belong to no passage.
      if (!blank || text !== '') {
        // Most passages are of one node: an array made with it takes no room for more.
        if (nodes.length === 0) {
          nodes = [node as Text];
          starts = [text.length];
        } else {
          nodes.push(node as Text);
          starts.push(text.length);
        }
        text += data;
        ends = text.length > LONGEST_PASSAGE;
      }
    } else if (nodeType === 1 || typeof nodeType !== 'number') {
      const { nodeName } = node;
      const kind = typeof nodeName === 'string' ? kinds.get(nodeName) : FORM;
      if (kind === INLINE) next = node.firstChild;
      else if (kind === BLOCK || kind === HEADING || kind === FORM) {
        isForm = kind === FORM;
        ends = true;
        blocks.push(node as Element);
      } else if (kind === undefined) {
        next = node.firstChild;
        const { shadowRoot } = node as Element;
        if (shadowRoot) shadowRoots.push(shadowRoot);
        else if (nodeName.includes('-')) unshadowed.push(node as Element);
      } else if (kind === OBJECT) {
        text += OBJECT_CHARACTER;
      } else if (kind === BREAK) {
        text += '\n';
      }
    }
    if (next) depth++;
    else {
      next = isForm ? nextSiblingOf(node) : node.nextSibling;
      // Out of the inline elements that end here.
      for (let inner = node; !next && depth > 0; depth--) {
        inner = (isForm && inner === node ? parentNodeOf(inner) : inner.parentNode) as Node;
        next = inner.nextSibling;
      }
    }
    if (++nodeCount === MOST_NODES && next) {
      truncated = true;
      next = null;
    }
    if ((ends || !next) && text !== '') {
      if (!blank) passages.push({ block, text, nodes, starts, heading });
      nodes = [];
      starts = [];
      text = '';
      blank = true;
    }
    node = next;
  }
  // A shadow root is of no kind itself, and a form never is a host.
  const { shadowRoot } = blockKind === undefined || blockKind === FORM ? NO_HOST : (block as Element);
  if (shadowRoot) shadowRoots.push(shadowRoot);
  return { passages, blocks, shadowRoots, unshadowed, nodeCount, truncated };
};

/** A place in the page's text. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * @param offset UTF-16 offset into the passage's text
 * @param side whether the place belongs to the character after it (`start`) or before it (`end`)
 * @returns the place in the page, or null where the text at that place is not in any node
 */
export const pointAt = (passage: PagePassage, offset: number, side: 'start' | 'end'): TextPoint | null => {
  const { nodes, starts } = passage;
  const character = side === 'start' ? offset : offset - 1;
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= character) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  const within = offset - (starts[low] ?? 0);
  return node && within >= 0 && within <= node.length ? { node, offset: within } : null;
};
