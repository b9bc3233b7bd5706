import { describe, expect, it } from 'vitest';
import { marks, type Written } from './after-opening.ts';
import { readText } from './read-text.ts';

/** Prices at home, told with the war: India throughout, and Russia only in the name of the war. */
const PRICES = {
  en: (war: string) =>
    `Cooking gas dearer in Mumbai\n${war} has made crude oil dearer in India. Indian refiners cut oil imports and diesel rose by three rupees in Mumbai.`,
  hi: (war: string) =>
    `महंगाई से बिगड़ा रसोई का बजट\n${war} के चलते भारत में कच्चा तेल महंगा हुआ है। भारतीय रिफाइनरियों का तेल आयात घटा और मुंबई में डीजल तीन रुपये बढ़ा।`,
  ru: (war: string) =>
    `В Мумбаи подорожал бензин\n${war}: из-за этого в Индии дорожает нефть. Импорт нефти сократился, а дизельное топливо в Дели прибавило три рупии.`,
} as const;

describe('the names of the war', () => {
  it.each<[keyof typeof PRICES, string]>([
    ['en', 'The tension between Russia and Ukraine'],
    ['en', 'The Russia-Ukraine standoff'],
    ['en', 'Fighting between Ukrainian and Russian forces'],
    ['en', 'The breakdown of talks between Russia and Ukraine'],
    ['en', 'The ongoing conflict between Moscow and Kyiv'],
    ['en', 'Russia’s ongoing war in Ukraine'],
    ['en', 'The Russian military campaign in Ukraine'],
    ['en', 'A night of Russian strikes on Ukraine'],
    ['hi', 'रूस-यूक्रेन के मुद्दे'],
    ['hi', 'यूक्रेन और रूस के बीच लंबी होती जंग'],
    ['hi', 'रूस-यूक्रेन सीमा पर तनाव'],
    ['hi', 'यूक्रेन पर रूस की चढ़ाई'],
    ['ru', 'Удары России по Украине'],
    ['ru', 'Срыв переговоров России и Украины'],
    ['hi', 'रूस और यूक्रेन के बीच तनाव'],
    ['hi', 'रूस-यूक्रेन तनातनी'],
    ['hi', 'रूस-यूक्रेन के बीच छिड़ी लड़ाई'],
    ['hi', 'रूस और यूक्रेन के बीच बढ़ते टकराव'],
    ['hi', 'यूक्रेन और रूस के बीच चल रहे युद्ध'],
    ['hi', 'रूस-यूक्रेन के बीच शुरू हुई जंग'],
    ['hi', 'यूक्रेन पर रूस की सैन्य कार्रवाई'],
    ['hi', 'मॉस्को और कीव के बीच की जंग'],
    ['hi', 'यूक्रेन के खिलाफ रूस के युद्ध'],
    ['hi', 'यूक्रेन पर रूस के हमले'],
    ['hi', 'रूस द्वारा यूक्रेन पर किए गए हमलों'],
    ['ru', 'Конфликт между Россией и Украиной'],
    ['ru', 'Напряжённость в отношениях между Украиной и Россией'],
    ['ru', 'Противостояние Москвы и Киева'],
    ['ru', 'Война России против Украины'],
    ['ru', 'Российская агрессия против Украины'],
    ['ru', 'Нападение российских войск на Украину'],
    ['ru', 'Военная операция РФ на Украине'],
  ])('%s: %s is no party of what is told with it', (language, war) =>
    expect(readText(PRICES[language](war)).mentions).toEqual([]));

  it.each<[Written, string, string]>([
    ['hi', 'रूस-यूक्रेन तनाव का जिक्र हुआ।', 'रूस-यूक्रेन तनाव'],
    ['hi', 'रूस और यूक्रेन के बीच चल रहे युद्ध पर बात हुई।', 'रूस और यूक्रेन के बीच चल रहे युद्ध'],
    ['hi', 'यूक्रेन में छिड़ी जंग पर भी बात हुई।', 'यूक्रेन में छिड़ी जंग'],
    ['ru', 'Говорили и о конфликте между Россией и Украиной.', 'конфликте между Россией и Украиной'],
    ['ru', 'Эскалация вокруг Украины беспокоит Дели.', 'Эскалация вокруг Украины'],
    ['ru', 'Война с Украиной сказалась на торговле.', 'Война с Украиной'],
  ])('%s: %s', (language, sentence, name) =>
    expect(marks(language, sentence)).toContain(`${name} = ukraine-war`));

  it.each<[string, string]>([
    [
      'mediate between Russia and Ukraine',
      'India offers to mediate between Russia and Ukraine. New Delhi is on good terms with both, the foreign ministry said.',
    ],
    [
      'Putin',
      'Modi speaks to Putin and Zelenskyy\nThe prime minister of India asked both to come back to the table, his office said in New Delhi.',
    ],
  ])('%s: named beside Ukraine for what India does', (surface, text) =>
    expect(readText(text).mentions.map((mention) => mention.surface)).toContain(surface));
});
