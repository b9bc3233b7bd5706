import type { SourceLine } from '../data/sheet/topic-sheet.ts';
import { SourceLink } from './SourceLink.tsx';
import { tied } from './tied.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly sources: readonly SourceLine[];
  readonly words: Words;
}

/** Titles, publishers and dates of what a topic rests on. */
export function SourceList({ sources, words }: Props) {
  const rank = (key: 'card_official' | 'card_secondary') => (
    <span class="source-rank">{words(key).replaceAll(' ', '\u00a0')}</span>
  );
  return (
    <ol class="source-list">
      {sources.map((source) => {
        const { publisher, published } = source;
        return (
          <li key={source.id}>
            <span lang={source.language}>
              <SourceLink source={source} words={words} text={source.title} />
            </span>
            <span class="source-origin">
              <span class="citation">
                {publisher}
                {published && ','}
              </span>
              {published && ` ${tied(published)}`}
              {source.official && rank('card_official')}
              {source.secondary && rank('card_secondary')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
