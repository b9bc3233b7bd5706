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
  if (density === 'every') return mentions;
  const chosen = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = density === 'page' ? mention.topic : `${mention.passage} ${mention.topic}`;
    const rival = chosen.get(key);
    if (rival === undefined || (rival.strength === 'contextual' && mention.strength === 'strong')) {
      chosen.set(key, mention);
    }
  }
  const kept = new Set(chosen.values());
  return mentions.filter((mention) => kept.has(mention));
};
