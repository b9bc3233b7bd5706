import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { applyRules } from '../../../../data/check/check-draft.ts';
import { findingLine } from '../../../../data/check/finding.ts';
import { parseDraft } from '../../../../data/check/parse-draft.ts';
import { compileDataset } from '../../../../data/compile.ts';
import { buildTopicSheet } from '../../../../data/sheet/build-topic-sheet.ts';
import { rawDraft, sourcesJson, topicJson, unitsJson } from '../draft-fixture.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const HOSTILE = fc.oneof(
  fc.constantFrom<Json>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'https://a.example/"onclick="x',
    '{n}',
    '$&',
    '\u0000',
    '\u202etxt',
    '9999-99-99',
    'FY2024-25/2020',
    -0,
    1e308,
    [],
    {},
    null,
  ),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** Every place in a JSON value, as the keys that lead there. */
const places = (value: Json, path: readonly string[] = []): (readonly string[])[] =>
  value === null || typeof value !== 'object'
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];

const replaced = (value: Json, [key, ...rest]: readonly string[], by: Json): Json => {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as { [key: string]: Json };
  copy[key] = replaced(copy[key] ?? null, rest, by);
  return copy as Json;
};

/** A sound sample with something put into one place of it. */
const spoiled = (sound: Json): fc.Arbitrary<Json> =>
  fc
    .tuple(fc.constantFrom(...places(sound)), HOSTILE)
    .map(([path, by]) => (path.length === 0 ? sound : replaced(sound, path, by)));

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

it('a spoiled data file is reported in lines or does no harm', () => {
  fc.assert(
    fc.property(
      spoiled(plain(topicJson())),
      spoiled(plain(sourcesJson())),
      spoiled(plain(unitsJson())),
      (topic, sources, units) => {
        const { draft, findings } = parseDraft({
          ...rawDraft({ sources, units }),
          topics: [{ file: 'data/topics/relos.json', text: JSON.stringify(topic) }],
        });
        const found = [...findings, ...(findings.length > 0 ? [] : applyRules(draft, '2026-11-22'))];
        for (const finding of found)
          expect(findingLine(finding)).toMatch(/^data\/[^\n]+: [^\n]+ \[[a-z-]+\]$/);
        if (found.length > 0) return;

        // What passes is written out without a fault, and as text it holds no markup.
        const dataset = compileDataset(draft);
        const sheets = dataset.topics.map((one) =>
          buildTopicSheet(one, {
            language: 'ru',
            today: '2026-11-22',
            articleDate: '2025-12-02',
            sources: new Map(dataset.sources.map((source) => [source.id, source])),
            units: dataset.units,
            topicNames: new Map(),
          }),
        );
        const { document } = parseHTML(`<body>${JSON.stringify(sheets)}</body>`);
        expect(document.body.children).toHaveLength(0);
        for (const { url } of sheets.flatMap((sheet) => sheet.sources)) expect(url).toMatch(/^https?:\/\//);
      },
    ),
  );
});
