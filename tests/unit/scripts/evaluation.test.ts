import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCheckout } from '../../../scripts/compile-checkout.ts';
import { evaluate } from '../../../scripts/evaluation.ts';

const { gazetteer } = compileCheckout();
const TEXT = 'India and Russia spoke in Moscow. Putin met Modi there, and Delhi bought Russian crude.';
const gold = (surface: string, entity: string, tier: 'core' | 'secondary' = 'core') => ({
  start: TEXT.indexOf(surface),
  end: TEXT.indexOf(surface) + surface.length,
  surface,
  entity,
  tier,
});
const lines = (documents: readonly object[]): string =>
  `${documents.map((one) => JSON.stringify(one)).join('\n')}\n`;

describe('evaluate', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eval-'));
    mkdirSync(join(folder, 'html'));
    const mentions = [
      gold('Putin', 'putin'),
      gold('crude', 'oil', 'secondary'),
      gold('there', 'place'),
      gold('Delhi', 'city'),
    ];
    writeFileSync(join(folder, 'gold-1.jsonl'), lines([{ id: 'a', lang: 'en', text: TEXT, mentions }]));
    writeFileSync(
      join(folder, 'positives-1.jsonl'),
      lines([
        { id: 'a', lang: 'en', text: TEXT, tier: 'core' },
        { id: 'b', lang: 'en', text: 'Nothing of the kind.', tier: 'core' },
        { id: 'c', lang: 'en', text: 'Nothing either.', tier: 'linked' },
      ]),
    );
    writeFileSync(
      join(folder, 'negatives-1.jsonl'),
      lines([
        { id: 'd', lang: 'en', text: TEXT, category: 'borderline: named once' },
        { id: 'e', lang: 'en', text: 'A quiet day in Lima.', category: 'other' },
      ]),
    );
    writeFileSync(join(folder, 'html', 'page.html'), `<html lang="en"><body><p>${TEXT}</p></body></html>`);
    writeFileSync(join(folder, 'html', 'other.html'), '<p>A quiet day in Lima.</p>');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts mentions, documents and pages', () => {
    const result = evaluate(folder, gazetteer, {
      putin: ['vladimir-putin'],
      oil: ['russian-crude-imports'],
      place: ['no-such-topic'],
    });
    // Found: Putin, Modi, Russian crude; Modi is not in the gold. Core: Putin found, two missed.
    expect(result.languages.en?.precision).toBeCloseTo(2 / 3);
    expect(result.languages.en?.recall).toBeCloseTo(1 / 3);
    expect(result.languages.en?.f1).toBeCloseTo(4 / 9);
    expect(result.languages.hi).toBeUndefined();
    expect(result.unmapped).toEqual(['city', 'place']);
    expect(result).toMatchObject({ positivesOpen: 0.5, positivesShut: ['b'], negativesMarked: 0 });
    expect(result).toMatchObject({ pagesMarked: 1, pagesWith: ['page.html'] });
  });
});
