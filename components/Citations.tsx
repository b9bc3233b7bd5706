import type { SourceLine } from '../data/sheet/topic-sheet.ts';
import { SourceLink } from './SourceLink.tsx';
import type { Words } from './words/words.ts';

interface Props {
  readonly sources: readonly SourceLine[];
  readonly words: Words;
  /** The card names the first few; how many more there are stands behind them. */
  readonly most?: number | undefined;
}

/** Who says it: the publishers of one figure in a row, each a link. */
export function Citations({ sources, words, most = sources.length }: Props) {
  return (
    <span class="citations">
      {sources.slice(0, most).map((source, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceLink source={source} words={words} text={source.publisher} />
        </span>
      ))}
      {/* Tied to the last name: it would stand on a line of its own. */}
      {sources.length > most && `\u00a0+${sources.length - most}`}
    </span>
  );
}
