import { Fragment } from 'preact';
import type { SourceLine } from '../data/sheet/topic-sheet.ts';
import { SourceLink } from './SourceLink.tsx';
import type { Words } from './words/words.ts';

interface Props {
  readonly sources: readonly SourceLine[];
  readonly words: Words;
  /** The card names the first few; how many more there are stands behind them. */
  readonly most?: number | undefined;
}

/** Who says it: the publishers of one figure in a row, each a link; further pages of one are numbered behind it. */
export function Citations({ sources, words, most = sources.length }: Props) {
  const named = sources.slice(0, most);
  const byPublisher = new Map(
    named.map(({ publisher }) => [publisher, named.filter((source) => source.publisher === publisher)]),
  );
  return (
    <span class="citations">
      {[...byPublisher].map(([publisher, pages], index) => (
        <span key={publisher}>
          {index > 0 && ', '}
          {pages.map((source, page) => (
            <Fragment key={source.id}>
              {page > 0 && '\u00a0'}
              <SourceLink source={source} words={words} text={page === 0 ? publisher : `(${page + 1})`} />
            </Fragment>
          ))}
        </span>
      ))}
      {/* Tied to the last name: it would stand on a line of its own. */}
      {sources.length > most && `\u00a0+${sources.length - most}`}
    </span>
  );
}
