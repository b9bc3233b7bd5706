import type { Mention } from '../../recognition/reading.ts';
import type { ReadPassage } from './block-record.ts';
import { type PagePassage, pointAt, type TextPoint } from './passages.ts';
import { closest } from './unclobbered.ts';

/** A mention with its place in the page. */
export interface Mark {
  readonly topic: string;
  readonly passage: ReadPassage;
  readonly start: TextPoint;
  readonly end: TextPoint;
  /** Offsets in the passage's text. */
  readonly from: number;
  readonly to: number;
  /** Underlined, by the reader's choice of density; the others answer when they are asked for. */
  readonly painted: boolean;
  readonly range: StaticRange;
}

/** What the reader of a page writes in is theirs. */
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** @returns the mention's place, or null where it is in text that is being edited. */
export const markOf = (passage: ReadPassage, mention: Mention, painted: boolean): Mark | null => {
  const start = pointAt(passage.passage, mention.start, 'start');
  const end = pointAt(passage.passage, mention.end, 'end');
  if (!start || !end || closest(start.node.parentElement, EDITABLE)) return null;
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  return { topic: mention.topic, passage, start, end, from: mention.start, to: mention.end, painted, range };
};

/** @returns the text nodes that a mark touches. */
export const nodesOf = ({ start, end, passage }: Mark): readonly Text[] =>
  start.node === end.node ? [start.node] : between(passage.passage, start.node, end.node);

const between = ({ nodes }: PagePassage, first: Text, last: Text): readonly Text[] =>
  nodes.slice(nodes.indexOf(first), nodes.indexOf(last) + 1);

/** @returns the boxes of a mark in the viewport, one for each line it runs over; none where it is not shown. */
export const linesOf = ({ start, end }: Mark): DOMRect[] => {
  if (!start.node.isConnected || !end.node.isConnected) return [];
  const range = new Range();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    // The text became shorter and its change has not been read yet.
    return [];
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

/** @returns whether two marks, perhaps of different readings, are the same mention at the same place. */
export const sameMark = (a: Mark, b: Mark): boolean =>
  a.topic === b.topic &&
  a.painted === b.painted &&
  a.start.node === b.start.node &&
  a.start.offset === b.start.offset &&
  a.end.node === b.end.node &&
  a.end.offset === b.end.offset;
