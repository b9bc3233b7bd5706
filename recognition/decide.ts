import type { GatheredPassage } from './cue-row.ts';
import { Decider } from './decider.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Language, Reading } from './reading.ts';

/**
 * Decides what of the evidence stands: whether the page is about India and Russia, and which candidates are mentions.
 * A page about something else may have parts that are: there, only what stands near both countries is marked, and
 * only if something of theirs is named there.
 *
 * @param passages of one page, in its order.
 * @param language of the page; with null nothing is marked.
 */
export const decide = (
  passages: readonly GatheredPassage[],
  gazetteer: Gazetteer,
  language: Language | null,
): Reading => {
  const steps = new Decider(gazetteer).decide(passages, language);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.reading;
};
