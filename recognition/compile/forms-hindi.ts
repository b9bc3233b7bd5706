const CONSONANT = /[\u0915-\u0939\u0958-\u095f\u093c]$/;

/** Russian surnames in -ов and -ев, which newspapers spell in four ways. */
const SURNAME = /^(.{3,})([ोॉ]|े|ए)व$/;

/**
 * Oblique and plural forms of a Hindi noun or adjective in the direct singular: समझौता → समझौते, समझौतों;
 * कंपनी → कंपनियां, कंपनियों; उर्वरक → उर्वरकों, उर्वरकें; of a Russian surname, its spellings: लावरोव → लावरॉव, लावरोफ,
 * लावरॉफ. Words in other scripts and short ones stay as they are.
 */
export const hindiForms = (word: string): string[] => {
  if (word.length < 3 || !/^[\u0900-\u097f]+$/.test(word)) return [word];
  const [, name = '', vowel = ''] = SURNAME.exec(word) ?? [];
  if (name)
    return (/[ोॉ]/.test(vowel) ? ['ो', 'ॉ'] : [vowel]).flatMap((one) => [`${name}${one}व`, `${name}${one}फ`]);
  const stem = word.slice(0, -1);
  if (word.endsWith('या')) return [word, `${stem}े`, `${word.slice(0, -2)}ए`, `${stem}ों`];
  if (word.endsWith('ा')) return [word, `${stem}े`, `${stem}ों`, `${stem}ी`];
  if (word.endsWith('ी')) return [word, `${stem}ियां`, `${stem}ियों`];
  if (word.endsWith('ि')) return [word, `${word}यां`, `${word}यों`];
  if (word.endsWith('ू') || word.endsWith('ु')) return [word, `${stem}ुओं`];
  if (CONSONANT.test(word)) return [word, `${word}ों`, `${word}ें`];
  return [word];
};
