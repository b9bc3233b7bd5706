declare module 'mark.js' {
  /** Only what the benchmark calls. */
  export default class Mark {
    constructor(context: HTMLElement);
    markRegExp(expression: RegExp, options?: { acrossElements?: boolean }): void;
    mark(words: string[], options?: { separateWordSearch?: boolean; accuracy?: string }): void;
  }
}
declare module 'findandreplacedomtext' {
  /** Only what the benchmark calls. */
  export default function findAndReplaceDOMText(
    node: HTMLElement,
    options: { find: RegExp; wrap: string; preset: string },
  ): void;
}
