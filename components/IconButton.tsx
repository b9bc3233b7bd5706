import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  /** Its name for everyone: as a tooltip and for screen readers. */
  readonly label: string;
  readonly pressed?: boolean | undefined;
  readonly onPress: () => void;
}

/** A button that shows a drawing and says its name. */
export function IconButton({ icon, label, pressed, onPress }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
