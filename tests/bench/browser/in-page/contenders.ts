import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { firstText } from '../../../../entrypoints/gate.content/first-text.ts';
import { markOf } from '../../../../entrypoints/reader.content/marks.ts';
import { Paint } from '../../../../entrypoints/reader.content/paint.ts';
import { decide } from '../../../../recognition/decide.ts';
import { thin } from '../../../../recognition/density.ts';
import { mayConcern } from '../../../../recognition/first-look.ts';
import { detectLanguage } from '../../../../recognition/language.ts';
import { layout, openedGazetteer, peerExpression, peerForms, readText, scriptsOfPage } from './outfit.ts';

const bareWalk = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
};

/** Each makes ready outside the clock and returns what is timed, which is run once in a tab. */
const CONTENDERS: Readonly<Record<string, () => () => unknown>> = {
  /** What the call itself costs. */
  nothing: () => () => undefined,
  bareWalk: () => bareWalk,
  gate: () => () => {
    const text = firstText(document.body);
    // Only a page far larger than these is looked at in slices.
    if (typeof text !== 'string') throw new RangeError('too large a page to be looked at in one go');
    return mayConcern(text);
  },
  scan: () => {
    const gazetteer = openedGazetteer(scriptsOfPage());
    return () => readText(gazetteer).inOrder().length;
  },
  annotate: () => {
    const gazetteer = openedGazetteer(scriptsOfPage());
    return () => {
      const passages = readText(gazetteer).inOrder();
      // As much as the reader takes to tell the language.
      let sample = '';
      for (let i = 0; i < passages.length && sample.length < 4000; i++) sample += passages[i]?.passage.text;
      const { mentions } = decide(passages, gazetteer, detectLanguage(sample));
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
  markRegExp: () => {
    const expression = peerExpression();
    return () => {
      new Mark(document.body).markRegExp(expression, { acrossElements: true });
      return layout();
    };
  },
  markList: () => {
    const forms = peerForms();
    return () => {
      const marker = new Mark(document.body);
      // Given the list at once it calls itself for each word and runs out of stack.
      for (const word of forms) marker.mark([word], { separateWordSearch: false, accuracy: 'exactly' });
      return layout();
    };
  },
  findAndReplace: () => {
    const expression = peerExpression();
    return () => {
      findAndReplaceDOMText(document.body, { find: expression, wrap: 'mark', preset: 'prose' });
      return layout();
    };
  },
  /** With the words of the page's scripts, which the first text asks for. */
  openGazetteer: () => {
    const scripts = scriptsOfPage();
    return () => openedGazetteer(scripts);
  },
};

let prepared: () => unknown = () => undefined;
let kept: unknown;

/** Makes a contender ready to be run once. */
export const prepare = (contender: string): void => {
  const ready = CONTENDERS[contender]?.();
  if (!ready) throw new RangeError(`no contender ${contender}`);
  prepared = ready;
  layout();
};

export const run = (): void => {
  kept = prepared();
};

/** So that no run can be optimised away. */
export const lastResult = (): unknown => kept;
