import { describe, expect, it } from 'vitest';
import { exponentOf, type Growth, vsLogarithm } from '../../bench/growth/curves.ts';
import { type Measurement, writeDocument } from '../../bench/growth/document.ts';
import { axisText, growthPlot, spreadLabels } from '../../bench/growth/plot.ts';

const points = (power: number) => [10, 100, 1_000, 10_000].map((x) => ({ x, y: 3 * x ** power }));

const GROWTH: Growth = {
  title: 'Pages & more',
  x: 'characters',
  y: 'milliseconds',
  curves: [
    { name: 'ours', kind: 'own', points: points(1) },
    { name: '<others>', kind: 'peer', points: points(1.01) },
  ],
};

describe('curves', () => {
  it('tell the power by which they grow', () => {
    expect(exponentOf(points(1))).toBeCloseTo(1);
    expect(exponentOf(points(0.5))).toBeCloseTo(0.5);
  });

  it('are held against a logarithm', () => {
    const logarithmic = [200, 5_000, 50_000].map((x) => ({ x, y: 2 * Math.log(x) }));
    expect(vsLogarithm(logarithmic)).toBeCloseTo(1);
    expect(vsLogarithm(points(1))).toBeGreaterThan(100);
    expect(vsLogarithm([])).toBeNaN();
  });
});

describe('the plot', () => {
  const svg = growthPlot([GROWTH, GROWTH], 'Growth');

  it('is the same at every run, and speaks for itself', () => {
    expect(growthPlot([GROWTH, GROWTH], 'Growth')).toBe(svg);
    expect(svg).toContain('role="img" aria-label="Growth"');
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).toContain('&lt;others>');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('draws every point of every curve inside the picture', () => {
    const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(circles).toHaveLength(16);
    for (const [x = -1, y = -1] of circles) {
      expect(x).toBeGreaterThanOrEqual(62);
      expect(x).toBeLessThanOrEqual(560);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(660);
    }
  });

  it('names a curve beside its end, or above it where it ends before the others', () => {
    const early: Growth = {
      ...GROWTH,
      curves: [...GROWTH.curves, { name: 'slow', kind: 'peer', points: points(1.5).slice(0, 2) }],
    };
    const plot = growthPlot([early], 'Growth');
    expect(plot).toMatch(/<text x="568.0" y="[\d.]+">ours</);
    expect(plot).toMatch(/text-anchor="end">slow</);
  });

  it('moves labels apart and keeps their order', () => {
    expect(spreadLabels([10, 12, 100], 15)).toEqual([10, 25, 100]);
    expect(spreadLabels([30, 20], 15)).toEqual([35, 20]);
  });

  it('writes large numbers short', () => {
    expect([0.1, 10, 10_000, 3_000_000].map(axisText)).toEqual(['0.1', '10', '10 k', '3 M']);
  });
});

describe('the document', () => {
  const measurement: Measurement = {
    machine: { processor: 'A processor', system: 'Linux', versions: ['Node 24'] },
    day: '2026-01-02',
    command: 'npm run bench -- --write-docs',
    rows: [{ measure: 'match', what: 'scan', unit: '', note: 'here' }],
  };

  it('says what was measured, how, and on what', () => {
    const text = writeDocument(null, measurement);
    for (const part of [
      'npm run bench -- --write-docs',
      '2026-01-02',
      'A processor',
      '| match | scan |',
      'performance.svg',
    ])
      expect(text).toContain(part);
    expect(text).toContain('## Why a reach is missed');
  });

  it('keeps what is written by hand when it is written anew', () => {
    const byHand = `${writeDocument(null, measurement)}\nBecause of the page.\n`;
    const anew = writeDocument(byHand, { ...measurement, day: '2026-03-04' });
    expect(anew).toContain('Because of the page.');
    expect(anew).toContain('2026-03-04');
    expect(anew).not.toContain('2026-01-02');
    expect(() => writeDocument('# Nothing', measurement)).toThrow(/marks/);
  });
});
