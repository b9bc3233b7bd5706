import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EntryList } from '../../components/EntryList.tsx';
import { pauseSite, resumeSite, showTopic } from '../background/sites.ts';
import { listedSites } from '../page/listed-sites.ts';
import type { PageProps } from '../page/mount-page.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { hostFromInput } from './host-from-input.ts';

/** Sites that are paused, sites that the reader added, and terms hidden somewhere. */
export function SiteOptions(props: PageProps) {
  return (
    <>
      <PausedSites {...props} />
      <AllowedSites {...props} />
      <HiddenTopics {...props} />
    </>
  );
}

function PausedSites({ words, settings, onChange }: PageProps) {
  return (
    <EntryList
      title={words('options_paused')}
      empty={words('options_paused_none')}
      entries={settings.pausedSites.map((site) => ({ id: site, text: site }))}
      removeLabel={(site) => words('options_paused_resume', { site })}
      onRemove={(site) => onChange((before) => resumeSite(before, site))}
      add={{
        label: words('options_site_field'),
        button: words('options_paused_add'),
        refusal: words('options_site_refused'),
        onAdd: (typed) => {
          const site = hostFromInput(typed);
          if (site === null) return false;
          onChange((before) => pauseSite(before, site));
          return true;
        },
      }}
    />
  );
}

function AllowedSites({ words }: PageProps) {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const reload = async () => {
    const granted = (await browser.permissions.getAll()).origins ?? [];
    const listed = listedSites();
    setOrigins(granted.filter((origin) => !listed.includes(origin)));
  };
  useEffect(() => {
    void reload();
  }, []);
  return (
    <EntryList
      title={words('options_allowed')}
      hint={words('options_allowed_hint')}
      empty={words('options_allowed_none')}
      entries={origins.map((origin) => ({ id: origin, text: origin.replace(/^.*?:\/\/|\/\*$/g, '') }))}
      removeLabel={(site) => words('options_allowed_remove', { site })}
      onRemove={async (origin) => {
        await browser.permissions.remove({ origins: [origin] });
        await reload();
      }}
      add={{
        label: words('options_site_field'),
        button: words('options_allowed_add'),
        refusal: words('options_site_refused'),
        onAdd: (typed) => {
          const site = hostFromInput(typed);
          if (site === null) return false;
          // Straight from the click: the browser's own question comes up only then.
          browser.permissions.request({ origins: [`*://${site}/*`] }).then(reload, reload);
          return true;
        },
      }}
    />
  );
}

function HiddenTopics({ words, settings, onChange }: PageProps) {
  const names = new Map(useAnswer({ type: 'topics/list' })?.value.map(({ id, name }) => [id, name]));
  const hidden = Object.entries(settings.hiddenTopics).flatMap(([site, topics]) =>
    topics.map((topic) => ({
      id: `${site} ${topic}`,
      text: names.get(topic) ?? topic,
      detail: site,
      site,
      topic,
    })),
  );
  return (
    <EntryList
      title={words('options_hidden')}
      empty={words('options_hidden_none')}
      entries={hidden.map((entry) => ({
        ...entry,
        detail: entry.site === '*' ? words('options_hidden_everywhere') : entry.site,
      }))}
      removeLabel={(name) => words('options_hidden_show', { name })}
      onRemove={(id) => {
        const entry = hidden.find((candidate) => candidate.id === id);
        if (entry) onChange((before) => showTopic(before, entry.site, entry.topic));
      }}
    />
  );
}
