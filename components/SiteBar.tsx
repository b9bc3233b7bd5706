import { Icon } from './Icon.tsx';
import type { Words } from './words/words.ts';

interface Props {
  readonly words: Words;
  readonly site: string;
  readonly paused: boolean;
  readonly onToggle: () => void;
}

/** The site of the tab and the one click that stops or resumes reading there. */
export function SiteBar({ words, site, paused, onToggle }: Props) {
  return (
    <footer class="site-bar">
      <span class="site-bar-name">{site}</span>
      <button type="button" class="quiet-button" onClick={onToggle}>
        <Icon name={paused ? 'resume' : 'pause'} />
        {words(paused ? 'site_resume' : 'site_pause')}
      </button>
    </footer>
  );
}
