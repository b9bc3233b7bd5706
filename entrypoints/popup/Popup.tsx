import { browser } from 'wxt/browser';
import { IconButton } from '../../components/IconButton.tsx';
import { SiteBar } from '../../components/SiteBar.tsx';
import { ask } from '../background/ask.ts';
import { isPaused, pauseSite, resumeSite } from '../background/sites.ts';
import { FactSheet } from '../page/FactSheet.tsx';
import type { PageProps } from '../page/mount-page.tsx';
import { openArticleSheet } from '../page/open-article-sheet.ts';
import { openPanel } from '../page/open-panel.ts';
import { useArticleTab } from '../page/use-article-tab.ts';

/** The fact sheet of the active tab, behind the toolbar button. */
export function Popup({ words, settings, onChange }: PageProps) {
  const { tab, turn } = useArticleTab();
  const site = tab?.host ?? null;
  const paused = site !== null && isPaused(settings, site);
  const read = tab?.access === 'listed' || tab?.access === 'granted';

  const toggle = () => {
    if (site === null || !tab) return;
    onChange((before) => (paused ? resumeSite(before, site) : pauseSite(before, site)));
    // A page that came while the site was paused has no reader yet.
    if (paused) void ask({ type: 'tab/read', tab: tab.id }).catch(() => undefined);
  };

  return (
    <>
      <header class="popup-head">
        <h1 class="brand">{words('brand')}</h1>
        {tab && <IconButton icon="panel" label={words('panel_open')} onPress={() => openPanel(tab.id)} />}
        <IconButton icon="tab" label={words('sheet_open')} onPress={() => void openArticleSheet(tab?.id)} />
        <IconButton
          icon="options"
          label={words('options_open')}
          onPress={() => void browser.runtime.openOptionsPage()}
        />
      </header>
      <main class="popup-body">
        {tab !== undefined && <FactSheet words={words} tab={tab} turn={turn} paused={paused} />}
      </main>
      {site !== null && read && <SiteBar words={words} site={site} paused={paused} onToggle={toggle} />}
    </>
  );
}
