import { browser } from 'wxt/browser';
import type { Words } from '../../components/words/words.ts';
import { ask } from '../background/ask.ts';
import type { ArticleTab } from './article-tab.ts';

interface Props {
  readonly words: Words;
  readonly tab: ArticleTab | null;
  readonly paused: boolean;
  readonly onRead: () => void;
}

/** Why there are no topics here, and what the reader can do about it in one click. */
export function NothingRead({ words, tab, paused, onRead }: Props) {
  const reason = reasonFor(tab, paused);
  const site = tab?.host ?? '';
  const readOnce = async () => {
    if (tab) await ask({ type: 'tab/read', tab: tab.id });
    onRead();
  };
  // The permission prompt needs the click itself: nothing may be awaited before it.
  const readAlways = async () => {
    if (await browser.permissions.request({ origins: [`*://${site}/*`] })) await readOnce();
  };
  return (
    <div class="page-empty">
      <h2>{words(`page_${reason}_title`, { site })}</h2>
      <p>{words(`page_${reason}_text`)}</p>
      {reason === 'off' && (
        <div class="page-acts">
          <button type="button" class="main-button" onClick={readOnce}>
            {words('site_read_once')}
          </button>
          <button type="button" class="quiet-button framed" onClick={readAlways}>
            {words('site_allow', { site })}
          </button>
        </div>
      )}
    </div>
  );
}

const REASONS = {
  listed: 'none',
  granted: 'none',
  possible: 'off',
  closed: 'closed',
  unknown: 'unknown',
} as const;

const reasonFor = (tab: ArticleTab | null, paused: boolean) =>
  paused ? 'paused' : REASONS[tab?.access ?? 'closed'];
