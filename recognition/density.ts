import type { Mention } from './reading.ts';

export type Density = 'paragraph' | 'every' | 'page';

/**
 * Which mentions to paint: all, the first of each topic in a passage, or the first of each topic on the page.
 *
 * @param mentions in text order.
 * @returns the chosen ones, in the same order.
 */
export const thin = (mentions: readonly Mention[], density: Density): readonly Mention[] => {
  if (density === 'every') return mentions;
  const seen = new Set<string>();
  let passage = -1;
  return mentions.filter((mention) => {
    if (density === 'paragraph' && mention.passage !== passage) {
      passage = mention.passage;
      seen.clear();
    }
    if (seen.has(mention.topic)) return false;
    seen.add(mention.topic);
    return true;
  });
};
