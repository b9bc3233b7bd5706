import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../recognition/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../../recognition/gazetteer-file.ts';
import { scan } from '../../../recognition/scan.ts';

const { bytes } = compileGazetteer([{ id: 'relos', aliases: { en: { strong: ['RELOS'] }, hi: {}, ru: {} } }]);

describe('openGazetteer', () => {
  it('reads the bytes wherever they lie in memory', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const gazetteer = openGazetteer(shifted.subarray(3));
    expect(gazetteer.topics()).toEqual(['relos']);
    expect(scan('the RELOS pact', gazetteer)).toEqual(scan('the RELOS pact', openGazetteer(bytes)));
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new Uint8Array(500).fill(7)],
    ['half of it', bytes.slice(0, bytes.length / 2)],
  ])('refuses %s', (_, wrong) => {
    expect(() => openGazetteer(wrong)).toThrow(RangeError);
  });
});

describe('compileGazetteer', () => {
  it('makes the same bytes of the same topics', () => {
    const again = compileGazetteer([{ id: 'relos', aliases: { en: { strong: ['RELOS'] }, hi: {}, ru: {} } }]);
    expect(again.bytes).toEqual(bytes);
  });
});
