import { useEffect, useState } from 'preact/hooks';
import { type PanelTopic, wantedInPanel, watchPanelTopic } from '../background/panel-topic.ts';
import { isPaused } from '../background/sites.ts';
import { FactSheet } from '../page/FactSheet.tsx';
import type { PageProps } from '../page/mount-page.tsx';
import { useArticleTab } from '../page/use-article-tab.ts';

/** The fact sheet beside the article: it follows the active tab, and the card when it sends a topic here. */
export function SidePanel({ words, settings }: PageProps) {
  const { tab, turn } = useArticleTab();
  const [wanted, setWanted] = useState<PanelTopic | null>(null);
  useEffect(() => {
    void wantedInPanel().then((wish) => wish && setWanted(wish));
    return watchPanelTopic(setWanted);
  }, []);
  const paused = isPaused(settings, tab?.host ?? '');
  return (
    <main class="panel">
      <h1 class="visually-hidden">{words('brand')}</h1>
      {tab !== undefined && (
        <FactSheet
          words={words}
          tab={tab}
          turn={turn}
          paused={paused}
          wanted={wanted?.tab === tab?.id ? wanted : null}
        />
      )}
    </main>
  );
}
