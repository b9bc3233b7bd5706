import { PageReading } from '../../../../entrypoints/reader.content/page-reading.ts';
import { PageText } from '../../../../entrypoints/reader.content/page-text.ts';
import { type Gazetteer, Script } from '../../../../recognition/gazetteer.ts';
import { openGazetteer } from '../../../../recognition/gazetteer-file.ts';
import { alternationOf } from '../../match/alternation.ts';

/** What is needed to start, as strings: a page without network can be handed them. */
export interface Outfit {
  /** The compiled gazetteer, base64. */
  readonly gazetteer: string;
  /** Surface forms for the peers. */
  readonly forms: readonly string[];
}

let outfit: Outfit = { gazetteer: '', forms: [] };

/** Called first in every tab. */
export const equip = (given: Outfit): void => {
  outfit = given;
};

const LETTERS = [
  [Script.NONE, /\d/],
  [Script.LATIN, /[a-z]/i],
  [Script.CYRILLIC, /[а-я]/i],
  [Script.DEVANAGARI, /\p{Script=Devanagari}/u],
] as const;

/** The scripts of the page's text: the tables that reading it will ask for. */
export const scriptsOfPage = (): Script[] => {
  const text = document.body.innerText;
  return LETTERS.filter(([, letter]) => letter.test(text)).map(([script]) => script);
};

/** As `gazetteer.js` and the reader do, with the words of these scripts. */
export const openedGazetteer = (scripts: readonly Script[]): Gazetteer => {
  const gazetteer = openGazetteer(Uint8Array.fromBase64(outfit.gazetteer));
  for (const script of scripts) gazetteer.tokens(script);
  return gazetteer;
};

export const peerForms = (): readonly string[] => outfit.forms;
export const peerExpression = (): RegExp => alternationOf(outfit.forms);

/** The page's text gathered and recognised in one go. */
export const readText = (gazetteer: Gazetteer): PageText => {
  const text = new PageText(gazetteer, () => {});
  text.request(document.body);
  text.work(Number.POSITIVE_INFINITY);
  return text;
};

export const layout = (): number => document.body.getBoundingClientRect().height;

/** The reader's own reading of the page, in slices and with all that hangs on it, but without card and worker. */
export const startReading = (onRead: () => void): PageReading => {
  const lifetime = { signal: new AbortController().signal, check: () => true, end: () => {} };
  return new PageReading({
    gazetteer: openedGazetteer([]),
    lifetime,
    onRead,
    start: {
      enabled: true,
      settings: {
        language: 'en',
        articleLanguages: ['en', 'hi', 'ru'],
        kinds: [],
        density: 'paragraph',
        markStyle: 'dotted',
        openOn: 'hover',
        pausedSites: [],
        hiddenTopics: {},
      },
      words: {},
      language: 'en',
      hiddenTopics: [],
    },
  });
};
