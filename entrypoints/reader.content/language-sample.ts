import type { ReadPassage } from './block-record.ts';

/** Characters of body text that settle the page's language. */
const SAMPLE = 4000;

/** @returns text by which to tell the page's language: menus and labels are often in another one than the article. */
export const sampleOf = (passages: readonly ReadPassage[]): string => {
  let sample = '';
  for (const least of [80, 0]) {
    for (const { passage } of passages) {
      if (passage.text.length >= least) sample += `${passage.text}\n`;
      if (sample.length >= SAMPLE) return sample;
    }
    if (sample.length > SAMPLE / 8) return sample;
  }
  return sample;
};
