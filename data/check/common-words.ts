import type { Language } from '../schema/primitives.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that any news page uses: alone they never prove what a text is about, so none of them may be a strong alias.
 * In the folded form of `foldAlias` (lower case, ё as е).
 */
export const COMMON_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`
    agreement aircraft airline ambassador arctic army bank banks bill bomber business cabinet card cargo chairman
    chief coal conference congress consulate contract corridor council court cricket crude culture currency dairy
    deal deals deficit delegation deputy diamonds diesel diplomat discount dollar duma duties duty economy election
    embassy energy engine exercise export exports farmers festival fertiliser fertilisers fertilizer fertilizers film
    finance fleet flight flights forum fuel gas goods government growth industry inflation investment jet
    labour law leader leaders logistics market media meeting metro minister ministry missile missiles mobility navy
    oil order pact parliament partnership payment payments peace petrol pharma pharmaceuticals pipeline port potatoes
    pound president price prices program programme project quota radar rafale railway railways reactor refiner
    refinery reform rice rocket rouble ruble rupee rupees sanction sanctions satellite sea seafood senate ship ships
    shrimp spokesman spokesperson spring state students submarine summit tank tankers tanks tariff tariffs tax tea
    technology tourism tourists trade train treaty troops truce university vaccine visa visas visit vote war wheat
    workers yoga`),
  hi: words(`
    अर्थव्यवस्था आयात उद्योग ऊर्जा कंपनी कपड़ा कारोबार कोयला खाद गेहूं गैस चाय चुनाव छात्र जहाज टैंक टैरिफ टैरिफ़ डॉलर तेल दवा
    दवाएं दूतावास निर्यात निवेश नौसेना परियोजना प्रतिबंध प्रधानमंत्री बंदरगाह बजट बैंक बैठक भुगतान मंत्रालय मंत्री मिसाइल
    युद्ध यात्रा योग रक्षा राजदूत राष्ट्रपति रुपया रूबल रेल रॉकेट वीज़ा वीजा व्यापार शांति शिखर शुल्क संधि संसद समझौता
    सम्मेलन सरकार सेना सौदा श्रमिक हथियार`),
  ru: words(`
    банк банки бизнес виза визы визит война встреча газ газета договор доллар дума импорт инвестиции корабль космос
    культура мид министр министерство мир нефть обмен оборона парламент переговоры план подлодка пошлина
    пошлины правительство президент премьер проект промышленность ракета рубль рупия самолет самолеты санкции
    сделка соглашение союз спутник студенты танк танки тариф тарифы товары торговля туризм уголь удобрения форум
    чай экономика экспорт энергетика`),
};
