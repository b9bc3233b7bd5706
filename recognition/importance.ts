import type { Mention } from './reading.ts';

export interface RankedTopic {
  readonly topic: string;
  readonly mentions: number;
}

/** A topic named again says less than one named once more elsewhere: each further mention counts for less. */
const again = (count: number): number => Math.log2(1 + count);

/**
 * The topics of a page, the most important first: how often, how surely, how early and whether in a heading.
 *
 * @param mentions in text order.
 * @param headings indices of passages that are headings.
 */
export const rankTopics = (mentions: readonly Mention[], headings: ReadonlySet<number>): RankedTopic[] => {
  const found = new Map<string, { mentions: number; strong: boolean; heading: boolean; first: number }>();
  mentions.forEach(({ topic, strength, passage }, index) => {
    const known = found.get(topic) ?? { mentions: 0, strong: false, heading: false, first: index };
    known.mentions++;
    known.strong ||= strength === 'strong';
    known.heading ||= headings.has(passage);
    found.set(topic, known);
  });
  const weight = (topic: { mentions: number; strong: boolean; heading: boolean; first: number }): number =>
    again(topic.mentions) +
    (topic.strong ? 1 : 0) +
    (topic.heading ? 1.5 : 0) +
    1 -
    topic.first / Math.max(1, mentions.length);
  return [...found]
    .sort(([, a], [, b]) => weight(b) - weight(a) || a.first - b.first)
    .map(([topic, { mentions: count }]) => ({ topic, mentions: count }));
};

/**
 * Whom a page names most is seldom what a reader wants explained: actors go back by a third of the list, and one
 * named throughout still comes before what is only touched on.
 *
 * @param ranked most important first
 * @param isActor whether a topic acts or speaks rather than being the subject
 */
export const substanceFirst = <T>(ranked: readonly T[], isActor: (topic: T) => boolean): T[] =>
  ranked
    .map((topic, place) => ({ topic, place: isActor(topic) ? place + ranked.length / 3 + 0.5 : place }))
    .sort((a, b) => a.place - b.place)
    .map(({ topic }) => topic);
