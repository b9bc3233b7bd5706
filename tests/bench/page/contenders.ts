import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { markOf } from '../../../entrypoints/reader.content/marks.ts';
import { PageText } from '../../../entrypoints/reader.content/page-text.ts';
import { Paint } from '../../../entrypoints/reader.content/paint.ts';
import { decide } from '../../../recognition/decide.ts';
import { thin } from '../../../recognition/density.ts';
import { mayConcern } from '../../../recognition/first-look.ts';
import { openGazetteer } from '../../../recognition/gazetteer.ts';
import { detectLanguage } from '../../../recognition/language.ts';

/** What is needed to start, given as strings so that a page without network can be handed it. */
export interface Outfit {
  /** The compiled gazetteer, base64. */
  readonly gazetteer: string;
  /** Surface forms for the peers. */
  readonly forms: readonly string[];
}

const bareWalk = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
};

/** As `gazetteer.js` does. */
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.fromBase64(base64);

const readAll = (outfit: Outfit) => {
  const gazetteer = openGazetteer(bytesOf(outfit.gazetteer));
  return () => {
    const text = new PageText(gazetteer, () => {});
    text.request(document.body);
    text.work(Number.POSITIVE_INFINITY);
    return { text, gazetteer };
  };
};

const layout = (): number => document.body.getBoundingClientRect().height;

const expressionOf = (forms: readonly string[]): RegExp => {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
};

/** Each makes ready outside the clock and returns what is timed. All of them are run once, in a fresh tab. */
const CONTENDERS: Readonly<Record<string, (outfit: Outfit) => () => unknown>> = {
  bareWalk: () => bareWalk,
  gate: () => () => mayConcern(document.body.innerText.slice(0, 200_000)),
  scan: (outfit) => {
    const read = readAll(outfit);
    return () => read().text.inOrder().length;
  },
  annotate: (outfit) => {
    const read = readAll(outfit);
    return () => {
      const { text, gazetteer } = read();
      const passages = text.inOrder();
      const language = detectLanguage(
        passages
          .map(({ passage }) => passage.text)
          .join('\n')
          .slice(0, 4000),
      );
      const { mentions } = decide(passages, gazetteer, language);
      const painted = new Set(thin(mentions, 'every'));
      const paint = new Paint('dotted');
      for (const mention of mentions) {
        const passage = passages[mention.passage];
        const mark = passage && markOf(passage, mention, painted.has(mention));
        if (mark) paint.add(mark);
      }
      paint.assert();
      return layout();
    };
  },
  markRegExp: ({ forms }) => {
    const expression = expressionOf(forms);
    return () => {
      new Mark(document.body).markRegExp(expression, { acrossElements: true });
      return layout();
    };
  },
  markList: ({ forms }) => {
    // Given a list it calls itself for each word and runs out of stack; so word by word, and a thousand of them.
    const step = Math.ceil(forms.length / 1000);
    const list = forms.filter((_form, index) => index % step === 0);
    return () => {
      const marker = new Mark(document.body);
      for (const word of list) marker.mark([word], { separateWordSearch: false, accuracy: 'exactly' });
      return layout();
    };
  },
  findAndReplace: ({ forms }) => {
    const expression = expressionOf(forms);
    return () => {
      findAndReplaceDOMText(document.body, { find: expression, wrap: 'mark', preset: 'prose' });
      return layout();
    };
  },
};

let kept: unknown;

/** @returns milliseconds of one run. */
export const timeOnce = (contender: string, outfit: Outfit): number => {
  const run = CONTENDERS[contender]?.(outfit);
  if (!run) throw new RangeError(`no contender ${contender}`);
  layout();
  const began = performance.now();
  kept = run();
  return performance.now() - began;
};

/** @returns milliseconds to take in `batch` appended to a page that has been read, and to read the page anew. */
export const timeAppended = (
  outfit: Outfit,
  paragraphs: readonly string[],
): { appended: number; whole: number } => {
  const { text } = readAll(outfit)();
  const section = document.createElement('section');
  for (const paragraph of paragraphs) {
    const element = document.createElement('p');
    element.textContent = paragraph;
    section.append(element);
  }
  document.body.append(section);
  layout();
  let began = performance.now();
  text.request(section);
  text.work(Number.POSITIVE_INFINITY);
  kept = text.inOrder().length;
  const appended = performance.now() - began;
  began = performance.now();
  kept = readAll(outfit)().text.inOrder().length;
  return { appended, whole: performance.now() - began };
};

/** @returns milliseconds to make the compiled gazetteer usable, in a fresh tab. */
export const timeOpening = (outfit: Outfit): number => {
  const began = performance.now();
  kept = openGazetteer(bytesOf(outfit.gazetteer));
  return performance.now() - began;
};

export const lastResult = (): unknown => kept;
