/** The part of the library that is used; it ships no types. */
declare module 'russian-nouns-js' {
  interface Lemma {
    readonly text: string;
  }
  const library: {
    readonly Gender: {
      readonly FEMININE: 'женский';
      readonly MASCULINE: 'мужской';
      readonly NEUTER: 'средний';
    };
    readonly CASES: readonly string[];
    readonly createLemma: (options: { text: string; gender: string; indeclinable?: boolean }) => Lemma;
    readonly Engine: new () => {
      decline(lemma: Lemma, grammaticalCase: string, plural?: string): string[];
      pluralize(lemma: Lemma): string[];
    };
  };
  export default library;
}
