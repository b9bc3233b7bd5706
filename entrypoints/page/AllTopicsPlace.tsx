import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { TopicList } from '../../components/TopicList.tsx';
import { TopicSearch } from '../../components/TopicSearch.tsx';
import type { Words } from '../../components/words/words.ts';
import type { TopicKind } from '../../data/schema/topic.ts';
import { buildTopicIndex } from '../../data/search/topic-index.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly words: Words;
  readonly onOpen: (topic: string) => void;
  /** The field takes the focus: whoever comes here wants to type. */
  readonly autoFocus?: boolean;
}

/** The place “All topics”: every topic by name, to be searched and narrowed to one kind. */
export function AllTopicsPlace({ words, onOpen, autoFocus = false }: Props) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<TopicKind | 'all'>('all');
  const field = useRef<HTMLInputElement>(null);
  const reply = useAnswer({ type: 'topics/list' });
  const topics = reply?.value;
  const index = useMemo(
    () => (topics ? buildTopicIndex(topics, words.language) : null),
    [topics, words.language],
  );
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);

  if (reply === null) return <p class="page-note">{words('error_worker')}</p>;
  const found = index?.find(query, kind === 'all' ? undefined : kind) ?? null;
  return (
    <>
      <TopicSearch
        words={words}
        query={query}
        kind={kind}
        found={found?.length ?? null}
        inputRef={field}
        onQuery={setQuery}
        onKind={setKind}
      />
      {found && found.length > 0 && <TopicList words={words} topics={found} onOpen={onOpen} />}
      {found?.length === 0 && <p class="page-note">{words('search_none')}</p>}
    </>
  );
}
