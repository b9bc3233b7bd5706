import type { TimelineLine } from '../data/sheet/topic-sheet.ts';
import { Citations } from './Citations.tsx';
import { tied } from './tied.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly lines: readonly TimelineLine[];
  readonly words: Words;
}

/** What happened when, in the order given. */
export function Timeline({ lines, words }: Props) {
  return (
    <ol class="timeline">
      {lines.map((line) => (
        <li key={`${line.date} ${line.text}`}>
          <time class="timeline-when" dateTime={line.date}>
            {tied(line.when)}
          </time>
          <span>
            {tied(line.text)}
            <span class="timeline-origin">
              <Citations sources={line.sources} words={words} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
