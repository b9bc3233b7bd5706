const PATHS = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9h7L9.5 6.5v-4M8 9v4.5',
  back: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
} as const;

interface Props {
  readonly name: keyof typeof PATHS;
}

/** A line drawing for a button that has its name in words beside it or in its label. */
export function Icon({ name }: Props) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
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
