import type { FactLine, StateStrip } from './topic-sheet.ts';

/**
 * @returns the facts that say more than these states do: one of the same name repeats a state, unless it has a note or
 *   sources differ on it.
 */
export const factsBeside = (states: readonly StateStrip[], facts: readonly FactLine[]): FactLine[] =>
  facts.filter(
    ({ label, note, disputes }) =>
      note || disputes.length > 0 || !states.some((strip) => strip.label === label),
  );
