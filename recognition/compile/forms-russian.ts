import RussianNouns from 'russian-nouns-js';

const { Engine, Gender, CASES, createLemma } = RussianNouns;
const engine = new Engine();

const VOWEL_OR_SIGN = /[аеёиоуыэюяьй]$/;

/** Endings of adjectives by the stem before them: full paradigm, long forms only. */
const HARD = ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми'];
const STRESSED = ['ой', ...HARD.slice(1)];
const AFTER_VELAR = ['ий', 'ой', 'ого', 'ому', 'им', 'ом', 'ая', 'ую', 'ое', 'ие', 'их', 'ими'];
const AFTER_SIBILANT = ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ее', 'ие', 'их', 'ими'];
const SOFT = ['ий', 'его', 'ему', 'им', 'ем', 'яя', 'ей', 'юю', 'ее', 'ие', 'их', 'ими'];

/** @returns all forms if the word looks like an adjective in any nominative, else null. */
const adjectiveForms = (word: string): string[] | null => {
  const ending = /(ый|ой|ий|ая|яя|ое|ее|ые|ие)$/.exec(word)?.[1];
  if (ending === undefined || word.length < 5) return null;
  const stem = word.slice(0, -2);
  const last = stem.slice(-1);
  if (/[гкх]/.test(last)) return AFTER_VELAR.map((end) => stem + end);
  if (/[жшчщ]/.test(last)) return [...AFTER_SIBILANT, 'ого', 'ой'].map((end) => stem + end);
  if (ending === 'ий' || ending === 'яя' || ending === 'ее')
    return last === 'н' ? SOFT.map((end) => stem + end) : null;
  if (ending === 'ие') return null;
  return (ending === 'ой' ? STRESSED : HARD).map((end) => stem + end);
};

type GenderName = (typeof Gender)[keyof typeof Gender];

/** The genders that a nominative ending allows; too many forms are harmless, missing ones are not. */
const gendersOf = (word: string): GenderName[] => {
  if (/[ая]$/.test(word)) return [Gender.FEMININE];
  if (/[оеё]$/.test(word)) return [Gender.NEUTER];
  if (/ь$/.test(word))
    return /(ость|сть|знь|бь|пь|вь|фть|дь)$/.test(word)
      ? [Gender.FEMININE]
      : [Gender.MASCULINE, Gender.FEMININE];
  if (/[бвгджзйклмнпрстфхцчшщ]$/.test(word)) return [Gender.MASCULINE];
  return [];
};

/** Nouns of the field that have no other form. */
const INDECLINABLE = /^(евро|Моди|Дели|Мумбаи|Ченнаи|Сочи|Баку|Тбилиси|Ганди|Неру|.*енко)$/i;
/** The engine takes it for the salting, which keeps its vowel; «после» is left out: it is mostly a preposition. */
const AMBASSADOR = ['посла', 'послу', 'послом', 'послы', 'послов', 'послам', 'послами', 'послах'];

const nounForms = (word: string): string[] => {
  if (INDECLINABLE.test(word)) return [];
  if (word === 'посол') return AMBASSADOR;
  const forms: string[] = [];
  for (const gender of gendersOf(word)) {
    // Animate and inanimate differ in the accusative only, which is one of the other cases either way.
    const lemma = createLemma({ text: word, gender });
    for (const grammaticalCase of CASES) forms.push(...engine.decline(lemma, grammaticalCase));
    // Names stand in the singular: Москва, Лавров.
    if (/^[А-ЯЁ]/.test(word)) continue;
    for (const plural of engine.pluralize(lemma)) {
      for (const grammaticalCase of CASES) forms.push(...engine.decline(lemma, grammaticalCase, plural));
    }
  }
  // Surnames take the adjective's instrumental: Путиным, Лавровым.
  if (/^[А-Я].*(ов|ев|ёв|ин|ын)$/.test(word)) forms.push(`${word}ым`);
  return forms;
};

/**
 * All forms of a Russian word given in the nominative: cases and numbers of a noun, genders too of an adjective.
 * Words in capitals, of two letters or with letters of another script stay as they are.
 */
export const russianForms = (word: string): string[] => {
  if (word.length < 3 || !/^[А-ЯЁа-яё]+$/.test(word) || word === word.toUpperCase()) return [word];
  const nounLike = VOWEL_OR_SIGN.test(word) || /[а-яё]$/.test(word);
  const adjective = adjectiveForms(word);
  // рабочие is an adjective, оружие a noun: the ending does not tell.
  const either = adjective !== null && /[жч]ие$/.test(word);
  const forms = [...(adjective ?? []), ...((!adjective || either) && nounLike ? nounForms(word) : [])];
  return [...new Set([word, ...forms.filter((form) => !/[оеё]ю$/.test(form) || word.endsWith('я'))])];
};
