import { IconButton } from './IconButton.tsx';
import type { Words } from './words/words.ts';

interface Props {
  readonly words: Words;
  readonly label: string;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

/** Ways to take one fact along. */
export function FactActions({ words, label, onCopy, onSave }: Props) {
  return (
    <span class="fact-actions">
      <IconButton icon="copy" label={words('fact_copy', { label })} onPress={onCopy} />
      <IconButton icon="save" label={words('fact_save', { label })} onPress={onSave} />
    </span>
  );
}
