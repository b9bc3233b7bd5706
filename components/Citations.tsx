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
  const more = sources.length > most ? `\u00a0+${sources.length - most}` : '';
  return [...byPublisher].map(([publisher, pages], index) => [
    index > 0 && ' ',
    // With all that a line must not begin with: a name is broken only where it is longer than a line.
    <span key={publisher} class="citation">
      {pages.map((source, page) => [
        page > 0 && '\u00a0',
        <SourceLink
          key={source.id}
          source={source}
          words={words}
          text={page === 0 ? publisher : `(${page + 1})`}
        />,
      ])}
      {index < byPublisher.size - 1 ? ',' : more}
    </span>,
  ]);
}
