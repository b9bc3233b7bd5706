/** Words that a number names one of: “Section 122”, “блок 3”, “धारा 301”. */
const NUMBERED = [
  'Article|Block|Chapter|FR|GL|Licen[cs]e|No\\.|Order|Phase|Proclamation|Project|Protocol|Resolution|Revision',
  'Section|Units?|№|(?:блок|лицензи|пункт|раздел|резолюци|стат|энергоблок)\\p{L}*',
  'धारा|अनुच्छेद|आदेश|इकाई|उद्घोषणा|जीएल|परियोजना|प्रोजेक्ट|लाइसेंस',
].join('|');
/** A Russian word of one or two letters that belongs to the next. */
const PROCLITIC = '(?:[авикосуя]|во|до|за|из|ко|на|не|ни|но|об|от|по|со) ';

/** What joins a number to the next thing is no unit of it. */
const CONJUNCTION = '(?:and|or|или|और|या) ';

/** How the scale between a number and its unit ends, “5 млрд долларов”, “3 लाख टन”. English has long words there. */
const SCALE = 'тыс\\.|лн|лрд|lakh|लाख|करोड़|अरब';

/**
 * The spaces that hold: between a number, its scale and its unit (but not what follows “March 2026”), the thousands of a
 * number, a year and its month or what else it follows, a number and what it numbers; before a dash or dot; after a
 * Russian proclitic.
 */
const SPACES = new RegExp(
  ` (?:${[
    '(?=[–—·] )',
    `(?<=(?:\\d|\\p{Sc}|${SCALE}) )(?<![a-z] (?:19|20)\\d\\d )(?=\\p{L})(?!${PROCLITIC}|${CONJUNCTION})`,
    '(?<=(?<!\\d)\\d{1,3} )(?=\\d{3}(?!\\d))',
    '(?<=[\\p{L}\\p{M}]\\.? )(?=(?:19|20)\\d\\d(?!\\d))',
    `(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:${NUMBERED}) )(?=\\d)`,
    `(?<=(?<![\\p{L}\\p{M}\\p{N}])${PROCLITIC})(?=\\S)`,
  ].join('|')})`,
  'giu',
);

/** Hyphens and dashes that hold: “2020-21”, “S-400”, “70,000–80,000”, “Нью-Дели”, “январь–июнь”, “из-за”, “в 2024/25-м”. */
const HYPHENS = /(?<=[\p{L}\p{M}\p{N}][-–])(?=[\p{N}\p{Lu}])|(?<=\p{N}-|\p{L}–|из-)(?=\p{L})/gu;

/**
 * @param text as written in the data
 * @returns it with its ties kept: a line must not end on the “2” of “2 December” nor begin with a dash
 */
export const tied = (text: string): string => text.replace(SPACES, '\u00a0').replace(HYPHENS, '\u2060');

/** @returns a name or a heading with its ties kept, those within “российско-индийский”, too: in running text it may break. */
export const tiedName = (name: string): string => tied(name.replaceAll('-', '-\u2060'));
