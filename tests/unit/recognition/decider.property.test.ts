import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GatheredPassage } from '../../../recognition/cue-row.ts';
import { decide } from '../../../recognition/decide.ts';
import { Decider, type Decision } from '../../../recognition/decider.ts';
import { gather } from '../../../recognition/evidence.ts';
import type { Language, Mention } from '../../../recognition/reading.ts';
import { scan } from '../../../recognition/scan.ts';
import { compileCheckout } from '../../../scripts/compile-checkout.ts';

const { gazetteer } = compileCheckout();

const FILLER = 'The council discussed parking near the market and promised new benches. ';
const SENTENCES = [
  'India and Russia agree on more trade. ',
  'Delhi and Moscow spoke about it. ',
  'India spoke. ',
  'Russia did, too. ',
  'Putin said so. ',
  'Vladimir Putin met Prime Minister Narendra Modi. ',
  'Modi went home. ',
  'Russian crude is cheaper, and the S-400 systems came in May. ',
  'The Su-57 was shown. ',
  'RELOS is in force. ',
  'Tariffs of 50 per cent were announced. ',
  'The United States and Ukraine were named, and Donald Trump. ',
  'China, Brazil and South Africa came, too. ',
  'Brazil, Russia, India, China and South Africa met. ',
  'Sergey Lavrov. ',
  'Lavrov and Jaishankar spoke about the annual summit. ',
  'Goa Shipyard launched a frigate. ',
  'GSL will build another. ',
  'the bilateral relationship ',
  FILLER,
  FILLER.repeat(6),
  'Россия и Индия обсудили торговлю. ',
  'भारत और रूस की बातचीत. ',
];
const passageOf = (sentences: readonly string[], heading: boolean): GatheredPassage => {
  const text = sentences.join('');
  return { evidence: gather(scan(text, gazetteer), gazetteer), length: text.length, heading };
};
const passage = fc
  .record({
    sentences: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }),
    heading: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
  })
  .map(({ sentences, heading }) => passageOf(sentences, heading));
/** Much that says nothing, so that what is found lies strides apart. */
const passages = fc
  .array(fc.tuple(passage, fc.nat({ max: 40 })), { maxLength: 6 })
  .map((parts) =>
    parts.flatMap(([one, blanks]) => [one, ...Array.from({ length: blanks }, () => passageOf([], false))]),
  );
/** Where, how many go, what comes; past the end it is put there. */
const edit = fc.record({
  at: fc.oneof(fc.nat({ max: 400 }), fc.constant(Number.MAX_SAFE_INTEGER)),
  gone: fc.nat({ max: 3 }),
  come: passages,
  language: fc.constantFrom<Language | null>('en', 'en', 'en', 'ru', null),
  /** Steps after which it is given up for the next one. */
  steps: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat({ max: 3 })),
});

/** @returns what was decided, or null where the steps were not enough. */
const run = (steps: Generator<undefined, Decision>, most: number): Decision | null => {
  for (let taken = 0; taken <= most; taken++) {
    const step = steps.next();
    if (step.done) return step.value;
  }
  return null;
};
const upTo = (mentions: readonly Mention[], end: number): readonly Mention[] =>
  mentions.filter((mention) => mention.passage < end);

describe('deciding upon a page that changes', () => {
  it('comes to what deciding anew comes to, and tells from where on it is another', () => {
    fc.assert(
      fc.property(passages, fc.array(edit, { maxLength: 8 }), (first, edits) => {
        const decider = new Decider(gazetteer);
        let page: GatheredPassage[] = [];
        let last: readonly Mention[] = [];
        for (const { at, gone, come, language, steps } of [
          { at: 0, gone: 0, come: first, language: 'en' as const, steps: Number.POSITIVE_INFINITY },
          ...edits,
        ]) {
          const place = Math.min(at, page.length);
          // A page that grows is the same list.
          if (place === page.length) page.push(...come);
          else page = [...page.slice(0, place), ...come, ...page.slice(place + gone)];
          const decision = run(decider.decide(page, language), steps);
          if (!decision) continue;
          expect(decision.reading).toEqual(decide(page, gazetteer, language));
          expect(upTo(decision.reading.mentions, decision.unchanged)).toEqual(upTo(last, decision.unchanged));
          last = decision.reading.mentions;
        }
      }),
    );
  });

  it('judges only what came, however long the page is', () => {
    const start = passageOf(SENTENCES.slice(0, 8), false);
    const page: GatheredPassage[] = Array.from({ length: 2000 }, () => ({ ...start }));
    const decider = new Decider(gazetteer);
    run(decider.decide(page, 'en'), Number.POSITIVE_INFINITY);
    let read = 0;
    const watched = (one: GatheredPassage): GatheredPassage => ({
      length: one.length,
      get evidence() {
        read++;
        return one.evidence;
      },
    });
    const longer = [...page, ...Array.from({ length: 50 }, () => watched(start))];
    const decision = run(decider.decide(longer, 'en'), Number.POSITIVE_INFINITY);
    expect(decision?.unchanged).toBeGreaterThan(1900);
    expect(decision?.reading).toEqual(decide(longer, gazetteer, 'en'));
    expect(read).toBeLessThanOrEqual(200);
  });
});
