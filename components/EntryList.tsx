import { useId, useState } from 'preact/hooks';
import { IconButton } from './IconButton.tsx';

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly detail?: string | undefined;
}

interface AddForm {
  readonly label: string;
  readonly button: string;
  /** Said where what was typed cannot be added. */
  readonly refusal: string;
  /** @returns whether it was taken. */
  readonly onAdd: (typed: string) => boolean;
}

interface Props {
  readonly title: string;
  readonly hint?: string;
  /** Said while there are no entries. */
  readonly empty: string;
  readonly entries: readonly Entry[];
  readonly removeLabel: (text: string) => string;
  readonly onRemove: (id: string) => void;
  readonly add?: AddForm;
}

/** A list that can be taken from and, where a form is given, added to. */
export function EntryList({ title, hint, empty, entries, removeLabel, onRemove, add }: Props) {
  const heading = useId();
  return (
    <section class="entry-list" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {hint && <p class="entry-list-note">{hint}</p>}
      {entries.length === 0 && <p class="entry-list-note">{empty}</p>}
      <ul>
        {entries.map(({ id, text, detail }) => (
          <li key={id}>
            <span>
              {text}
              {detail && <span class="entry-detail">{detail}</span>}
            </span>
            <IconButton icon="remove" label={removeLabel(text)} onPress={() => onRemove(id)} />
          </li>
        ))}
      </ul>
      {add && <EntryForm {...add} />}
    </section>
  );
}

function EntryForm({ label, button, refusal, onAdd }: AddForm) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useId();
  return (
    <form
      class="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        const taken = onAdd(typed);
        setRefused(!taken);
        if (taken) setTyped('');
      }}
    >
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        aria-invalid={refused}
        aria-describedby={refused ? field : undefined}
        value={typed}
        spellcheck={false}
        autocapitalize="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="quiet-button framed">
        {button}
      </button>
      {refused && (
        <p id={field} class="entry-refusal" role="alert">
          {refusal}
        </p>
      )}
    </form>
  );
}
