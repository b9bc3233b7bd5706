import { describe, expect, it } from 'vitest';
import { explain } from '../../../recognition/explain.ts';
import { aliases, gazetteer, readText } from './read-text.ts';

const topics = (text: string): string[] => [...new Set(readText(text).mentions.map(({ topic }) => topic))];
const surfaces = (text: string, topic: string): string[] =>
  readText(text)
    .mentions.filter((mention) => mention.topic === topic)
    .map(({ surface }) => surface);

const OPEN = {
  english:
    'India and Russia agree on more trade\nThe President of Russia, Vladimir Putin, received Prime Minister Narendra Modi in Moscow. Delhi and Moscow want to settle the trade deficit, and Russian crude remains the largest item.',
  hindi:
    'भारत और रूस की बातचीत\nमॉस्को में राष्ट्रपति व्लादिमीर पुतिन और प्रधानमंत्री नरेन्द्र मोदी मिले. भारत रूस से कच्चा तेल खरीदता है, और रूसी राष्ट्रपति ने भारत की तारीफ की.',
  russian:
    'Россия и Индия обсудили торговлю\nВладимир Путин принял в Кремле Нарендру Моди. Москва и Дели говорили о том, как растёт товарооборот, и о поставках российской нефти.',
} as const;

describe('a page about India and Russia', () => {
  it.each([
    ['ШОС', 'Моди сказал Путину на саммите ШОС, что мир важнее.', 'sco'],
    ['БРИКС', 'БРИКС растёт: Путин приедет в Дели на саммит БРИКС.', 'brics'],
    ['त्रिगुट', 'रूस-भारत-चीन त्रिपक्षीय वार्ता को फिर शुरू करने की बात रूस ने की।', 'ric-troika'],
  ])('is no list of countries because an organisation is named in full or again: %s', (_, text, topic) => {
    expect(topics(text).some((one) => one.startsWith(topic))).toBe(true);
  });

  it('takes countries that are told of apart for no list', () => {
    const apart =
      'Delhi summoned the envoys of France and Germany, who had written in a newspaper of that city what they think of the coming visit of the president of Russia, Vladimir Putin.';
    expect(topics(apart)).toContain('vladimir-putin');
    expect(topics('Envoys of India, France, Germany and Russia met Vladimir Putin.')).toEqual([]);
  });

  it.each(Object.entries(OPEN))('opens in %s', (_, text) => {
    const reading = readText(text);
    expect(reading.relevant).toBe(true);
    const found = topics(text);
    expect(found).toContain('vladimir-putin');
    expect(found).toContain('narendra-modi');
    expect(found).toContain('russian-crude-imports');
  });

  it.each([
    [
      'India alone',
      'Prime Minister Narendra Modi opened a railway station in Bihar on Monday. India will spend more on railways, he said, and the BrahMos missile was shown to visitors in Delhi.',
    ],
    [
      'Russia alone',
      'President Vladimir Putin met the head of Rosneft in the Kremlin. Russian oil output fell in May, the State Duma was told, because of Western sanctions.',
    ],
    [
      'tariffs on others',
      'The United States put tariffs of 50 per cent on copper from Chile. US tariffs on Canada stay as they are, President Donald Trump said.',
    ],
    [
      'a surname',
      'The pianist Duma plays in Zapad on Sunday; Mir, her agent, calls MEA, the Middle East airline, and praises the SMR value of the hall.',
    ],
    [
      'the grouping in passing',
      'BRICS ministers from Brazil, Russia, India, China and South Africa met in Rio. The host spoke about climate, and the ministers about health.',
    ],
    [
      'cricket',
      'India won the second Test in Chennai by an innings. Kohli made a hundred, and the Indian bowlers did the rest before tea.',
    ],
    ['a recipe', 'Peel the potatoes, add crude salt and sunflower oil, and serve the pomegranates cold.'],
  ])('stays shut on %s', (_, text) => {
    expect(readText(text).mentions).toEqual([]);
    expect(readText(text).relevant).toBe(false);
  });

  it('stays shut in other languages, whoever is named', () => {
    const german =
      'Der russische Präsident Wladimir Putin und der indische Premier Narendra Modi trafen sich in Moskau. Es ging um Öl und um den Handel der beiden Länder, wie der Kreml mitteilte.';
    expect(readText(german)).toMatchObject({ language: null, relevant: false, mentions: [] });
  });

  it('marks only the part of a round-up that is about it', () => {
    const filler =
      'The city council discussed parking near the market, and the mayor promised new benches. '.repeat(12);
    const text = `Morning brief\n${filler}\nIndia bought more Russian crude in May, and Moscow wants to sell India more of it before the year is out.\n${filler}\nThe State Duma is also the name of a novel, and Putin a minor figure in it.\n${filler}`;
    const { mentions } = readText(text);
    expect(mentions.map(({ topic }) => topic)).toContain('russian-crude-imports');
    expect(mentions.every(({ passage }) => passage === 2)).toBe(true);
  });

  it('marks all of a page that is about India throughout, and in a part about both', () => {
    const market = 'India sells cloth abroad, and Indian mills want more buyers than they had. '.repeat(8);
    const text = `Mills in India look for buyers\nPrime Minister Narendra Modi spoke to the mills, and much of what he said was about looms, and about cotton.\n${market}\n${market}\n${market}\nIndia bought less Russian crude in May than in April, and more than a year before, as figures of the ports show.`;
    expect(topics(text)).toEqual(['narendra-modi', 'russian-crude-imports']);
    expect(topics(text.replaceAll('Russian', 'Angolan'))).toEqual([]);
  });

  it('takes its own country for near where no third one is named', () => {
    const words =
      'The mills have looms of many kinds, and many are old, and some are older than that. '.repeat(5);
    const text = `Russia shows a fighter in Bengaluru\nIndia, said the makers, would get it soon, and India would make it under licence.\n${words}India and the Indian Air Force asked for more, Indian papers say. ${words}\nThe MMRCA was an open contest.`;
    expect(topics(text)).toContain('mig-29');
  });

  it.each([
    'India has taken over RELOS, its pact with Russia on logistics, and the first ship is to call at a port within the month.',
    'A second batch of S-400 missiles from Russia has come to India by sea, and the rest is to follow before the year is out.',
  ])('takes what joins the two for such a part: %s', (item) => {
    const filler =
      'The city council discussed parking near the market, and the mayor promised new benches. '.repeat(12);
    expect(topics(`Morning brief\n${filler}\n${item}\n${filler}`)).not.toEqual([]);
  });

  it('is not opened by links to other pages, before or after its text', () => {
    const text =
      'Kohli makes a hundred in Mumbai\n' +
      'The home side batted through the day, and the captain said that India would not declare before noon, and that the pitch would turn.\n'.repeat(
        12,
      );
    const links =
      'Read also\nPutin lands in Delhi for the India-Russia summit\nIndia buys more Russian oil despite US tariffs\nS-400: Russia to deliver the fourth squadron to India\n';
    expect(readText(text + links)).toMatchObject({ relevant: false, mentions: [] });
    expect(readText(links + text)).toMatchObject({ relevant: false, mentions: [] });
    expect(topics(links)).toContain('russian-crude-imports');
  });

  it('takes the headline of another page for no part of this one', () => {
    const filler =
      'The city council discussed parking near the market, and the mayor promised new benches. '.repeat(12);
    expect(readText(`${filler}\nIndia buys more Russian crude\n${filler}`).mentions).toEqual([]);
  });
});

describe('a contextual alias', () => {
  const about = `${OPEN.english}\n`;

  it('stands where its passage speaks of both countries', () => {
    expect(surfaces(OPEN.english, 'trade-deficit-russia')).toEqual(['trade deficit']);
  });

  it('does not stand where a third country is nearer', () => {
    const far =
      'Quite another matter came up at the end of the long day, when the reporters had already packed. '.repeat(
        3,
      );
    expect(
      surfaces(`${about}${far}The trade deficit of Britain with China fell.`, 'trade-deficit-russia'),
    ).toHaveLength(1);
    expect(surfaces(`${about}${far}The trade deficit is to fall.`, 'trade-deficit-russia')).toHaveLength(2);
  });

  it('of a common surname waits for the full name', () => {
    const late = `${about}Goyal spoke first. Piyush Goyal, the minister, left early. Then Goyal came back to Delhi.`;
    expect(surfaces(late, 'piyush-goyal')).toEqual(['Piyush Goyal', 'Goyal']);
  });

  it('of a surname in the headline stands where the text gives the full name', () => {
    expect(
      surfaces(`Goyal sees more trade\n${about}Piyush Goyal, the minister, left.`, 'piyush-goyal'),
    ).toEqual(['Goyal', 'Piyush Goyal']);
    expect(surfaces(`Goyal sees more trade\n${about}`, 'piyush-goyal')).toEqual([]);
  });

  it('of a surname that two share is the one named last', () => {
    const two = `${about}Manmohan Singh came in 2013. Rajnath Singh comes now, and Singh brings gifts.`;
    expect(surfaces(two, 'rajnath-singh')).toEqual(['Rajnath Singh', 'Singh']);
    expect(surfaces(two, 'manmohan-singh')).toEqual(['Manmohan Singh']);
  });
});

describe('patterns', () => {
  const page = `${OPEN.english} The United States has put tariffs on Indian goods.\n`;

  it.each([
    'Russian crude',
    'Russian oil',
    'oil from Russia',
    'imports of Russian oil',
    'Moscow’s barrels',
    'crude from Moscow',
    'discounted Russian crude',
  ])('find Russian oil as “%s”', (wording) => {
    expect(surfaces(`${page}Delhi speaks of ${wording} again.`, 'russian-crude-imports').length).toBe(2);
  });

  it.each([
    '50 per cent tariffs',
    '50% US tariffs',
    'reciprocal tariffs',
    'tariffs of 50 percent',
    'an additional ad valorem duty of 50 per cent',
  ])('find the tariffs on India as “%s”', (wording) => {
    expect(
      surfaces(`${page}Washington keeps ${wording} on India.`, 'us-tariffs-on-india').length,
    ).toBeGreaterThan(1);
  });

  it('tell the oil penalty by the Russian oil beside it', () => {
    const clauses =
      'The 25 percent duty came in August, three weeks after the first warning over Russian oil.';
    expect(surfaces(`${page}${clauses}`, 'us-russian-oil-penalty')).toEqual(['25 percent duty']);
    const far = `${page}${'Quite another matter came up later. '.repeat(9)}`;
    expect(surfaces(`${far}India pays a 25 percent duty.`, 'us-tariffs-on-india')).toContain(
      '25 percent duty',
    );
  });

  it('tell the oil penalty, and the tariff of the sanctions bill, from the rest', () => {
    expect(topics(`${page}Delhi must now pay a punitive levy of 25 per cent.`)).toContain(
      'us-russian-oil-penalty',
    );
    expect(topics(`${page}A 500 per cent tariff on India is in the bill.`)).toContain(
      'sanctioning-russia-act',
    );
  });
});

describe('explain', () => {
  it('names alias, rule and evidence', () => {
    const { mentions } = readText(OPEN.english);
    const why = (topic: string): string => {
      const mention = mentions.find((one) => one.topic === topic);
      return mention ? explain(mention, gazetteer, aliases) : '';
    };
    expect(why('vladimir-putin')).toMatch(/^strong alias “.*Putin” on a page about India and Russia$/);
    expect(why('trade-deficit-russia')).toMatch(
      /^contextual alias “.*”: its passage speaks of India and Russia$/,
    );
  });
});
