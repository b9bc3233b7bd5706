import type { Mention } from '../../recognition/reading.ts';
import type { ReadPassage } from './block-record.ts';
import { type Mark, markOf, nodesOf } from './marks.ts';
import type { Paint } from './paint.ts';
import { isDrawn } from './unclobbered.ts';

const NO_MARKS: readonly Mark[] = [];
/** So long a topic that was seen to be drawn counts as drawn: what styles hide and show nobody tells. */
const LOOK_MS = 1000;

/** The marks of a page by passage and by text node, painted as they come and unpainted as they go. */
export class PageMarks {
  readonly #paint: Paint;
  readonly #byPassage = new Map<ReadPassage, readonly Mark[]>();
  /** Of each node that a mark touches the passage it was last in. */
  readonly #passageOf = new Map<Text, ReadPassage>();
  readonly #byTopic = new Map<string, Set<Mark>>();
  /** Topics of which a mark was seen to be drawn. */
  readonly #shown = new Set<string>();
  #lookedAt = 0;

  constructor(paint: Paint) {
    this.#paint = paint;
  }

  /** @returns the marks that touch a text node. */
  at(node: Text): readonly Mark[] {
    const passage = this.#passageOf.get(node);
    return passage ? this.of(passage).filter((mark) => nodesOf(mark).includes(node)) : NO_MARKS;
  }

  /** @returns the marks of a passage, in its order. */
  of(passage: ReadPassage): readonly Mark[] {
    return this.#byPassage.get(passage) ?? NO_MARKS;
  }

  /** @returns the topics of marks that are drawn; hidden text has marks, too. */
  shownTopics(): ReadonlySet<string> {
    const now = performance.now();
    if (now - this.#lookedAt > LOOK_MS) {
      this.#shown.clear();
      this.#lookedAt = now;
    }
    if (this.#shown.size === this.#byTopic.size) return this.#shown;
    for (const [topic, marks] of this.#byTopic)
      if (!this.#shown.has(topic) && marks.values().some(isShown)) this.#shown.add(topic);
    return this.#shown;
  }

  /** Gives a passage the marks of its mentions; where they are as before it keeps those it has. */
  bringInLine(passage: ReadPassage, mentions: readonly Mention[], painted: ReadonlySet<Mention>): void {
    const before = this.of(passage);
    if (isSame(before, mentions, painted)) return;
    this.#unmark(passage, before);
    this.#mark(passage, mentions, painted);
  }

  /** Takes the marks of passages that were read anew or have left the page. */
  drop(passages: readonly ReadPassage[]): void {
    for (const passage of passages) this.#unmark(passage, this.of(passage));
  }

  clear(): void {
    this.#paint.clear();
    this.#byPassage.clear();
    this.#passageOf.clear();
    this.#byTopic.clear();
    this.#shown.clear();
  }

  #mark(passage: ReadPassage, mentions: readonly Mention[], painted: ReadonlySet<Mention>): void {
    const marks: Mark[] = [];
    for (const mention of mentions) {
      const mark = markOf(passage, mention, painted.has(mention));
      if (!mark) continue;
      marks.push(mark);
      this.#paint.add(mark);
      const ofTopic = this.#byTopic.get(mark.topic);
      if (ofTopic) ofTopic.add(mark);
      else this.#byTopic.set(mark.topic, new Set([mark]));
      for (const node of nodesOf(mark)) this.#passageOf.set(node, passage);
    }
    if (marks.length > 0) this.#byPassage.set(passage, marks);
  }

  #unmark(passage: ReadPassage, marks: readonly Mark[]): void {
    this.#byPassage.delete(passage);
    for (const mark of marks) {
      this.#paint.remove(mark);
      this.#shown.delete(mark.topic);
      const ofTopic = this.#byTopic.get(mark.topic);
      ofTopic?.delete(mark);
      if (ofTopic?.size === 0) this.#byTopic.delete(mark.topic);
      // A node read anew may already be in its new passage.
      for (const node of nodesOf(mark))
        if (this.#passageOf.get(node) === passage) this.#passageOf.delete(node);
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
