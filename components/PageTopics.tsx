import { TopicLead } from './TopicLead.tsx';
import type { ListedTopic } from './TopicList.tsx';
import { tiedName } from './tied.ts';
import type { Words } from './words/words.ts';

export interface PageTopic extends ListedTopic {
  readonly mentions: number;
}

interface PageTopicsProps {
  readonly words: Words;
  readonly topics: readonly PageTopic[];
  /** Scroll the article to the topic's next mention. */
  readonly onGoTo: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The topics of an article, most important first. A row leads to the mention in the article; its end to the facts. */
export function PageTopics({ words, topics, onGoTo, onOpen }: PageTopicsProps) {
  return (
    <ul class="page-topics">
      {topics.map(({ id, name, mentions, lead }) => (
        <li key={id} class="page-topic" data-topic={id}>
          <button
            type="button"
            class="row-button page-topic-mention"
            title={words('page_go_to', { name })}
            onClick={() => onGoTo(id)}
          >
            <span class="topic-name">{tiedName(name)}</span>
            <span class="page-topic-count">
              {mentions > 1 && <span aria-hidden="true">{mentions}×</span>}
              <span class="visually-hidden">{words('page_mentions', { count: mentions })}</span>
            </span>
            {lead && <TopicLead words={words} lead={lead} />}
          </button>
          <button
            type="button"
            class="row-button page-topic-facts"
            aria-label={words('page_facts_of', { name })}
            onClick={() => onOpen(id)}
          >
            {words('page_facts')}
          </button>
        </li>
      ))}
    </ul>
  );
}
