import { KeyFigures } from '../../components/KeyFigures.tsx';
import type { Words } from '../../components/words/words.ts';
import { KEY_SERIES, keyFiguresFrom } from './key-figures.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly words: Words;
  readonly onOpen: (topic: string) => void;
}

export function KeyFiguresPlace({ words, onOpen }: Props) {
  const reply = useAnswer({ type: 'sheets/get', topics: KEY_SERIES.map(({ topic }) => topic) });
  if (reply === null) return <p class="page-note">{words('error_worker')}</p>;
  return reply ? <KeyFigures words={words} figures={keyFiguresFrom(reply.value)} onOpen={onOpen} /> : null;
}
