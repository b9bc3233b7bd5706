import type { TopicKind } from '../data/schema/topic.ts';
import type { LeadFigure } from '../data/sheet/topic-sheet.ts';
import { TopicLead } from './TopicLead.tsx';
import { tiedName } from './tied.ts';
import type { Words } from './words/words.ts';

export interface ListedTopic {
  readonly id: string;
  readonly name: string;
  readonly kind: TopicKind;
  /** The topic's first fact, where it is at hand. */
  readonly lead?: LeadFigure | null;
}

interface TopicListProps {
  readonly words: Words;
  readonly topics: readonly ListedTopic[];
  readonly onOpen: (id: string) => void;
}

/** Topics as rows, each opening its topic: name, kind and, where given, the first fact. */
export function TopicList({ words, topics, onOpen }: TopicListProps) {
  return (
    <ul class="topic-list">
      {topics.map(({ id, name, kind, lead }) => (
        <li key={id} data-topic={id}>
          <button type="button" class="row-button topic-row" onClick={() => onOpen(id)}>
            <span class="topic-name">{tiedName(name)}</span>
            <span class="topic-kind">{words(`card_kind_${kind}`)}</span>
            {lead && <TopicLead words={words} lead={lead} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
