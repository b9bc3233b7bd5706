import type { SourceLine } from '../data/sheet/topic-sheet.ts';
import { tied } from './tied.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly source: SourceLine;
  readonly words: Words;
  /** What the link says: the publisher beside a figure, the title in a list. */
  readonly text: string;
}

/** A way to a source that tells its site nothing of where the reader came from. */
export function SourceLink({ source, words, text }: Props) {
  return (
    <a
      class="source-link"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={`${source.title} (${words('card_new_tab')})`}
    >
      {tied(text)}
    </a>
  );
}
