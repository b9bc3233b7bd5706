import { decide } from './decide.ts';
import { gather } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Language, Passage, Reading } from './reading.ts';
import { scan } from './scan.ts';

/** Scans and decides in one: what `npm run detect` and the tests call, and the reader does in slices. */
export const read = (
  passages: readonly Passage[],
  gazetteer: Gazetteer,
  language: Language | null,
): Reading =>
  decide(
    passages.map(({ text, heading }) => ({
      evidence: gather(scan(text, gazetteer), gazetteer),
      length: text.length,
      heading: heading === true,
    })),
    gazetteer,
    language,
  );
