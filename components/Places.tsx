import type { ComponentChildren } from 'preact';

export interface Place<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown small behind the label; left out where there is nothing to count. */
  readonly count?: number | undefined;
}

interface PlacesProps<Id extends string> {
  readonly label: string;
  readonly places: readonly Place<Id>[];
  readonly current: Id;
  readonly onSelect: (place: Id) => void;
  readonly children: ComponentChildren;
}

/** A tab list and the panel of the chosen tab; arrow keys, Home and End move and select, as the ARIA pattern has it. */
export function Places<Id extends string>({ label, places, current, onSelect, children }: PlacesProps<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const index = places.findIndex(({ id }) => id === current);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: places.length - 1 }[
      event.key
    ];
    if (target === undefined) return;
    event.preventDefault();
    const place = places[(target + places.length) % places.length];
    if (!place) return;
    onSelect(place.id);
    document.getElementById(`place-${place.id}`)?.focus();
  };

  return (
    <>
      <div class="places" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {places.map(({ id, label: name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="place"
            id={`place-${id}`}
            aria-selected={id === current}
            aria-controls="place-panel"
            tabIndex={id === current ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {name}
            {count !== undefined && <span class="place-count">{count}</span>}
          </button>
        ))}
      </div>
      <div
        class="place-panel"
        id="place-panel"
        role="tabpanel"
        aria-labelledby={`place-${current}`}
        tabIndex={-1}
      >
        {children}
      </div>
    </>
  );
}
