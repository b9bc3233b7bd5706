/** Goes through texts in its own way. What it finds must not be thrown away unused: what has no effect is not done. */
export type Matcher = (text: string) => number;

/** A matcher and how large a part of every chunk it is given; the slow ones get less: what counts is time a character. */
export interface Contender {
  readonly match: Matcher;
  readonly share: number;
}

/** Keeps results alive, so that no contender's work can be optimised away. */
const sink = { value: 0 };

/** @returns the list begun at another place in each round: nobody always comes after the same one. */
export const inTurn = <T>(list: readonly T[], round: number): T[] => {
  const at = ((round % list.length) + list.length) % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};

/**
 * Runs contenders in turn, chunk by chunk. The chunks are short, so that few runs are interrupted by what else the
 * machine does, and the medians by none.
 *
 * @param chunks paragraphs that make up a chunk, alike from chunk to chunk
 * @param passes how often all chunks are gone through, after one time to warm up
 * @returns nanoseconds a character, by contender, for each pass and chunk
 */
export const takeTurns = <Name extends string>(
  chunks: readonly (readonly string[])[],
  contenders: Readonly<Record<Name, Contender>>,
  passes: number,
): Record<Name, number[]> => {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  let round = 0;
  for (let pass = -1; pass < passes; pass++) {
    for (const chunk of chunks) {
      round++;
      for (const name of inTurn(names, round)) {
        const { match, share } = contenders[name];
        // Every so many paragraphs, so that all languages are among them.
        const texts = chunk.filter((_text, index) => index % Math.round(1 / share) === 0);
        const characters = texts.reduce((sum, { length }) => sum + length, 0);
        const began = performance.now();
        for (const text of texts) sink.value += match(text);
        const nanoseconds = ((performance.now() - began) * 1e6) / characters;
        if (pass >= 0) times[name].push(nanoseconds);
      }
    }
  }
  return times;
};
