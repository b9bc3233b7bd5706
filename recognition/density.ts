import type { Mention } from './reading.ts';

export type Density = 'paragraph' | 'every' | 'page';

/**
 * Which mentions to paint: all, or one of each topic in a passage or on the page. The one is the first that names the
 * topic outright (`RELOS`), else the first of all (`a key military pact`).
 *
 * @param mentions in text order.
 * @returns the chosen ones, in the same order.
 */
export const thin = (mentions: readonly Mention[], density: Density): readonly Mention[] => {
  if (density === 'every' || mentions.length < 2) return mentions;
  const kept = new Set<Mention>();
  let chosen = new Map<string, Mention>();
  let passage = -1;
  for (const mention of mentions) {
    if (density === 'paragraph' && mention.passage !== passage) chosen = new Map();
    passage = mention.passage;
    const rival = chosen.get(mention.topic);
    if (rival !== undefined && (rival.strength === 'strong' || mention.strength === 'contextual')) continue;
    if (rival !== undefined) kept.delete(rival);
    chosen.set(mention.topic, mention);
    kept.add(mention);
  }
  return mentions.filter((mention) => kept.has(mention));
};
