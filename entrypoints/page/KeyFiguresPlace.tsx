import { KeyFigures } from '../../components/KeyFigures.tsx';
import type { Words } from '../../components/words/words.ts';
import { KEY_SERIES, keyFiguresFrom } from './key-figures.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly words: Words;
  readonly onOpen: (topic: string) => void;
  /** The full page has no tab that would name the place. */
  readonly titled?: boolean;
}

/** The key figures, fetched. */
export function KeyFiguresPlace({ words, onOpen, titled = false }: Props) {
  const reply = useAnswer({ type: 'sheets/get', topics: KEY_SERIES.map(({ topic }) => topic) });
  if (reply === null) return <p class="page-note">{words('error_worker')}</p>;
  if (!reply) return null;
  return (
    <>
      {titled && <h2 class="place-title">{words('place_figures')}</h2>}
      <KeyFigures words={words} figures={keyFiguresFrom(reply.value)} onOpen={onOpen} />
    </>
  );
}
