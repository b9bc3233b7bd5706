import type { Language } from '../../data/languages.ts';
import type { TopicKind } from '../../data/schema/topic.ts';
import { substanceFirst } from '../../recognition/importance.ts';
import { topicOutlines } from './facts.ts';
import type { PageSummary, TabSummary } from './messages.ts';

/** Kinds of topics that act or speak in the news rather than being its subject. */
const ACTORS: readonly TopicKind[] = ['person', 'organisation'];

/** @returns the summary with all that a list shows of its topics; unknown ones are left out. */
export const listTopics = async (summary: PageSummary, language: Language): Promise<TabSummary> => {
  const mentions = new Map(summary.topics.map((topic) => [topic.id, topic.mentions]));
  const outlines = await topicOutlines([...mentions.keys()], language, summary.published ?? undefined);
  const topics = outlines.map((outline) => ({ ...outline, mentions: mentions.get(outline.id) ?? 0 }));
  return { ...summary, topics: substanceFirst(topics, ({ kind }) => ACTORS.includes(kind)) };
};
