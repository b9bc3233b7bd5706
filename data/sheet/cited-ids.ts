import type { Topic } from '../schema/topic.ts';
import { citations } from '../topic-parts.ts';

/** @returns the ids of all sources that a topic cites, in reading order, each once. */
export const citedIds = (topic: Topic): string[] => [
  ...new Set([...citations(topic)].flatMap(({ part }) => part)),
];
