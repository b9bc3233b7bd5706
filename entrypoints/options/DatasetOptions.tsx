import { useState } from 'preact/hooks';
import type { Words } from '../../components/words/words.ts';
import { formatDate } from '../../data/sheet/date-format.ts';
import { ask } from '../background/ask.ts';
import type { DatasetStatus } from '../background/messages.ts';
import { useAnswer } from '../page/use-answer.ts';

interface Props {
  readonly words: Words;
}

/** What the dataset is and where its answers come from, and a way to make its copy anew. */
export function DatasetOptions({ words }: Props) {
  const [rebuilt, setRebuilt] = useState<DatasetStatus | 'working' | 'failed' | null>(null);
  const asked = useAnswer({ type: 'dataset/status' });
  const status = typeof rebuilt === 'object' && rebuilt !== null ? rebuilt : asked?.value;

  const rebuild = async () => {
    setRebuilt('working');
    setRebuilt(await ask({ type: 'dataset/rebuild' }).catch(() => 'failed' as const));
  };
  return (
    <>
      {asked === null && <p role="alert">{words('error_worker')}</p>}
      {status && <DatasetFigures words={words} status={status} />}
      <p class="options-hint">{words('options_rebuild_hint')}</p>
      <button type="button" class="quiet-button framed" disabled={rebuilt === 'working'} onClick={rebuild}>
        {words('options_rebuild')}
      </button>
      <p class="options-done" role="status">
        {rebuilt === 'working' && words('options_rebuilding')}
        {rebuilt === 'failed' && words('error_worker')}
        {rebuilt !== null && typeof rebuilt === 'object' && words('options_rebuilt')}
      </p>
    </>
  );
}

function DatasetFigures({ words, status }: Props & { readonly status: DatasetStatus }) {
  const rows = [
    [words('options_data_date'), formatDate(status.date, words.language)],
    [words('options_data_version'), status.version],
    [words('options_data_topics'), status.topics.toLocaleString(words.language)],
    [words('options_data_facts'), status.facts.toLocaleString(words.language)],
    [words('options_data_place'), words(`options_data_${status.servedFrom}`)],
  ];
  return (
    <dl class="figures-list">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
