const PATHS = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9h7L9.5 6.5v-4M8 9v4.5',
  back: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  options:
    'M2.5 4.5h6m3.5 0h1.5M2.5 11.5h1.5m3.5 0h6M10.25 4.5m-1.75 0a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M5.75 11.5m-1.75 0a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0',
  tab: 'M9.5 2.5h4v4M13.5 2.5l-6 6M6.5 3.5h-3v9h9v-3',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  resume: 'M5 3l7.5 5L5 13z',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  print: 'M4.5 6v-3.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  readonly name: IconName;
}

/** A line drawing for a button that has its name in words beside it or in its label. */
export function Icon({ name }: Props) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
