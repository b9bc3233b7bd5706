import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { TopicSheetView } from '../../components/TopicSheetView.tsx';
import type { Words } from '../../components/words/words.ts';
import { localDay } from '../../data/calendar.ts';
import type { Article } from '../../data/notebook/notebook.ts';
import { useAnswer } from './use-answer.ts';
import { useTopicActs } from './use-topic-acts.ts';

interface Props {
  readonly words: Words;
  readonly topic: string;
  /** ISO 8601 date of the article it was opened from. */
  readonly articleDate: string | undefined;
  /** That article, to be saved with a fact; null where there is none. */
  readonly article: Article | null;
  readonly onOpen: (topic: string) => void;
  /** Left out where the browser's own back button leads back. */
  readonly onBack?: () => void;
}

/** One topic's sheet, fetched. */
export function OpenTopic({ words, topic, articleDate, article, onOpen, onBack }: Props) {
  const reply = useAnswer({ type: 'sheets/get', topics: [topic], ...(articleDate && { articleDate }) });
  const { acts, notice } = useTopicActs(words, article);
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => view.current?.focus(), []);
  const sheet = reply?.value[0];
  return (
    <div ref={view} class="open-topic" tabIndex={-1}>
      {onBack && (
        <button type="button" class="quiet-button back-button" onClick={onBack}>
          <Icon name="back" />
          {words('back')}
        </button>
      )}
      {sheet && (
        <TopicSheetView
          sheet={sheet}
          words={words}
          today={localDay(new Date())}
          articleDate={articleDate}
          onOpen={onOpen}
          acts={acts}
        />
      )}
      <p class="notice" role="status">
        {notice}
      </p>
      {reply === null && <p class="page-note">{words('error_worker')}</p>}
      {reply && !sheet && (
        <div class="page-empty">
          <h2>{words('topic_missing')}</h2>
          <p>{words('topic_missing_note')}</p>
        </div>
      )}
    </div>
  );
}
