import type { RawDraft } from '../../../data/check/parse-draft.ts';

const text = (en: string) => ({ en, hi: 'पाठ', ru: 'Текст' });

/** A topic with one of everything, valid by itself. */
export const topicJson = () => ({
  id: 'relos',
  kind: 'agreement',
  name: text('Logistics pact'),
  summary: text('Two plain sentences. Here they are.'),
  aliases: { en: { strong: ['RELOS'], contextual: ['logistics pact'] }, hi: {}, ru: {} },
  facts: [
    {
      id: 'signed',
      label: text('Signed'),
      value: { date: '2025-02-18' } as unknown,
      asOf: '2025-02-18',
      sources: ['official-page'],
    },
    {
      id: 'people',
      label: text('Troops at a time'),
      value: { number: 3000, unit: 'people', qualifier: 'up-to' } as unknown,
      asOf: '2026-01',
      sources: ['paper'],
    },
  ],
  states: [
    {
      id: 'status',
      label: text('Status'),
      intervals: [
        { from: '2025-02-18', to: '2026-01-12', value: { text: text('signed') }, sources: ['paper'] },
        {
          from: '2026-01-12',
          to: null as string | null,
          confirmed: '2026-05',
          value: { text: text('in force') },
          sources: ['paper'],
        },
      ],
    },
  ],
  series: [
    {
      id: 'trade',
      label: text('Trade'),
      unit: 'usd-billion',
      basis: { period: 'fiscal-year', covers: text('goods'), compiledBy: text('Commerce ministry') },
      points: [
        { period: 'FY2021-22', number: 13.12 },
        { period: 'FY2023-24', number: 65.7 },
        { period: 'FY2024-25', number: 68.69 },
      ],
      sources: ['official-page'],
    },
  ],
  timeline: [{ date: '2025-02', text: text('Signed in Moscow'), sources: ['paper'] }],
  related: [] as string[],
  reviewed: '2026-11-20',
});

export const sourcesJson = () => [
  {
    id: 'official-page',
    title: 'Statement',
    publisher: 'MEA',
    url: 'https://www.mea.gov.in/x',
    published: '2025-02-18',
    kind: 'official',
    language: 'en',
    read: '2026-11-20',
  },
  {
    id: 'paper',
    title: 'Report',
    publisher: 'The Paper',
    url: 'https://paper.example/y',
    published: null,
    kind: 'newspaper',
    language: 'en',
    read: '2026-11',
  },
];

export const unitsJson = () => ({
  people: {
    en: '{n} people',
    hi: '{n} लोग',
    ru: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
  },
  'usd-billion': { magnitude: 'billion', en: 'US$ {n}', hi: '{n} डॉलर', ru: '{n} долл.' },
});

/** Data files as on disk, from the JSON of their contents. */
export const rawDraft = ({
  topics = [topicJson()] as readonly unknown[],
  sources = sourcesJson() as unknown,
  units = unitsJson() as unknown,
  redirects = {} as unknown,
  releasedIds = [] as unknown,
} = {}): RawDraft => {
  const raw = (file: string, value: unknown) => ({ file, text: JSON.stringify(value) });
  return {
    topics: topics.map((topic) => raw(`data/topics/${(topic as { id: string }).id}.json`, topic)),
    sources: raw('data/sources.json', sources),
    units: raw('data/units.json', units),
    redirects: raw('data/redirects.json', redirects),
    releasedIds: raw('data/released-ids.json', releasedIds),
  };
};
