/** One fault of the dataset, or one thing to know about it: where it is and what is the matter. */
export interface Finding {
  /** Short name of the rule, `unknown-source`. */
  readonly rule: string;
  /** Path from the repository's root, `data/topics/relos.json`. */
  readonly file: string;
  /** Where in the file, `facts[signed].sources`; array items by their id where they have one. */
  readonly field: string;
  /** What is wrong, without the place. */
  readonly reason: string;
}

/** @returns the finding as one line for people. */
export const findingLine = ({ file, field, reason, rule }: Finding): string =>
  `${file}: ${field ? `${field}: ` : ''}${reason} [${rule}]`;
