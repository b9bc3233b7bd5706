import type { Ref } from 'preact';
import { TOPIC_KINDS, type TopicKind } from '../data/schema/topic.ts';
import type { Words } from './words/words.ts';

interface TopicSearchProps {
  readonly words: Words;
  readonly query: string;
  readonly kind: TopicKind | 'all';
  /** How many topics are shown for the query and kind; null while the index is not there yet. */
  readonly found: number | null;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  readonly onKind: (kind: TopicKind | 'all') => void;
}

/** Search field and kind filter over all topics; the number found is announced politely. */
export function TopicSearch({ words, query, kind, found, inputRef, onQuery, onKind }: TopicSearchProps) {
  return (
    <search class="topic-search">
      <input
        ref={inputRef ?? null}
        type="search"
        class="topic-search-field"
        aria-label={words('search_label')}
        placeholder={words('search_placeholder')}
        value={query}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <select
        class="topic-search-kind"
        aria-label={words('search_kind')}
        value={kind}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onKind(TOPIC_KINDS.find((known) => known === chosen) ?? 'all');
        }}
      >
        <option value="all">{words('kind_all')}</option>
        {TOPIC_KINDS.map((known) => (
          <option key={known} value={known}>
            {words(`card_kind_${known}`)}
          </option>
        ))}
      </select>
      <p class="topic-search-found" role="status">
        {found === null ? '' : words('search_found', { count: found })}
      </p>
    </search>
  );
}
