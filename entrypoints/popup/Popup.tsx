import { useEffect, useState } from 'preact/hooks';
import { type ArticleTab, articleTab, tabInAddress } from '../page/article-tab.ts';
import { FactSheet } from '../page/FactSheet.tsx';
import type { PageProps } from '../page/mount-page.tsx';

/** The fact sheet of the active tab, behind the toolbar button. */
export function Popup({ words, settings }: PageProps) {
  const [tab, setTab] = useState<ArticleTab | null | undefined>(undefined);
  useEffect(() => {
    articleTab(tabInAddress()).then(setTab, () => setTab(null));
  }, []);
  const paused = settings.pausedSites.includes(tab?.host ?? '');
  return (
    <>
      <header class="popup-head">
        <h1 class="brand">{words('brand')}</h1>
      </header>
      <main class="popup-body">
        {tab !== undefined && <FactSheet words={words} tab={tab} paused={paused} />}
      </main>
    </>
  );
}
