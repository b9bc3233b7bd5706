import { describe, expect, it } from 'vitest';
import { factsBeside } from '../../../../data/sheet/facts-beside.ts';
import type { FactLine, StateStrip } from '../../../../data/sheet/topic-sheet.ts';

const fact = (id: string, label: string, changes: Partial<FactLine> = {}): FactLine => ({
  id,
  label,
  value: 'Foreign minister',
  period: '',
  asOf: 'May 2026',
  asOfDate: '2026-05',
  note: '',
  sources: [],
  disputes: [],
  isNumber: false,
  singleSource: false,
  ...changes,
});
const office: StateStrip = { id: 'post', label: 'Office', spans: [], onArticleDate: null, latest: 0 };
const ids = (facts: readonly FactLine[]): string[] => factsBeside([office], facts).map(({ id }) => id);

describe('factsBeside', () => {
  it('leaves out what a state of the same name says', () => {
    expect(ids([fact('office', 'Office'), fact('since', 'In office since')])).toEqual(['since']);
  });

  it('keeps a fact on which sources differ', () => {
    const disputes = [{ value: 'Minister', asOf: '', note: '', sources: [] }];
    expect(ids([fact('office', 'Office', { disputes })])).toEqual(['office']);
  });

  it('keeps a fact with a note', () => {
    expect(ids([fact('office', 'Office', { note: 'No page found says since when' })])).toEqual(['office']);
  });

  it('keeps everything where there is no state', () => {
    const facts = [fact('office', 'Office')];
    expect(factsBeside([], facts)).toEqual(facts);
  });
});
