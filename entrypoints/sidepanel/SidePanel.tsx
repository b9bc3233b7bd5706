import { useEffect, useState } from 'preact/hooks';
import { type ArticleTab, articleTab, tabInAddress } from '../page/article-tab.ts';
import { FactSheet } from '../page/FactSheet.tsx';
import type { PageProps } from '../page/mount-page.tsx';

/** The fact sheet beside the article. */
export function SidePanel({ words, settings }: PageProps) {
  const [tab, setTab] = useState<ArticleTab | null | undefined>(undefined);
  useEffect(() => {
    articleTab(tabInAddress()).then(setTab, () => setTab(null));
  }, []);
  const paused = settings.pausedSites.includes(tab?.host ?? '');
  return <main>{tab !== undefined && <FactSheet words={words} tab={tab} paused={paused} />}</main>;
}
