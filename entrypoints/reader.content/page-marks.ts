import type { Mention } from '../../recognition/reading.ts';
import type { ReadPassage } from './block-record.ts';
import { type Mark, markOf, nodesOf } from './marks.ts';
import type { Paint } from './paint.ts';
import { isDrawn } from './unclobbered.ts';

const NO_MARKS: readonly Mark[] = [];

/** The marks of a page by passage and by text node, painted as they come and unpainted as they go. */
export class PageMarks {
  readonly #paint: Paint;
  readonly #byPassage = new Map<ReadPassage, readonly Mark[]>();
  #byNode = new WeakMap<Text, readonly Mark[]>();

  constructor(paint: Paint) {
    this.#paint = paint;
  }

  /** @returns the marks that touch a text node. */
  at(node: Text): readonly Mark[] {
    return this.#byNode.get(node) ?? NO_MARKS;
  }

  /** @returns the marks of a passage, in its order. */
  of(passage: ReadPassage): readonly Mark[] {
    return this.#byPassage.get(passage) ?? NO_MARKS;
  }

  /** @returns the topics of marks that are drawn; hidden text has marks, too. */
  shownTopics(): Set<string> {
    const shown = new Set<string>();
    for (const marks of this.#byPassage.values())
      for (const mark of marks) if (!shown.has(mark.topic) && isShown(mark)) shown.add(mark.topic);
    return shown;
  }

  /** Gives a passage the marks of its mentions; where they are as before it keeps those it has. */
  bringInLine(passage: ReadPassage, mentions: readonly Mention[], painted: ReadonlySet<Mention>): void {
    const before = this.of(passage);
    if (isSame(before, mentions, painted)) return;
    this.#unmark(passage, before);
    this.#mark(passage, mentions, painted);
  }

  /** Takes the marks of passages that were read anew or have left the page. */
  dropGone(): void {
    for (const [passage, marks] of this.#byPassage) if (passage.gone) this.#unmark(passage, marks);
  }

  clear(): void {
    this.#paint.clear();
    this.#byPassage.clear();
    this.#byNode = new WeakMap();
  }

  #mark(passage: ReadPassage, mentions: readonly Mention[], painted: ReadonlySet<Mention>): void {
    const marks = mentions.flatMap((mention) => markOf(passage, mention, painted.has(mention)) ?? []);
    if (marks.length === 0) return;
    this.#byPassage.set(passage, marks);
    for (const mark of marks) {
      this.#paint.add(mark);
      for (const node of nodesOf(mark)) this.#byNode.set(node, [...this.at(node), mark]);
    }
  }

  #unmark(passage: ReadPassage, marks: readonly Mark[]): void {
    this.#byPassage.delete(passage);
    for (const mark of marks) {
      this.#paint.remove(mark);
      for (const node of nodesOf(mark)) {
        // A node read anew may already carry the marks of its new passage.
        const left = this.at(node).filter((other) => other !== mark);
        if (left.length > 0) this.#byNode.set(node, left);
        else this.#byNode.delete(node);
      }
    }
  }
}

const isShown = ({ start }: Mark): boolean => start.node.isConnected && isDrawn(start.node.parentElement);

const isSame = (
  marks: readonly Mark[],
  mentions: readonly Mention[],
  painted: ReadonlySet<Mention>,
): boolean =>
  marks.length === mentions.length &&
  marks.every((mark, index) => {
    const mention = mentions[index];
    return (
      mention !== undefined &&
      mark.topic === mention.topic &&
      mark.from === mention.start &&
      mark.to === mention.end &&
      mark.painted === painted.has(mention)
    );
  });
