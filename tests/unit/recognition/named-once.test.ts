import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

describe('news of home that names the other country once, and not at its top', () => {
  it.each<[string, string]>([
    [
      'a fighter of Russian design comes down',
      `Two pilots safe after Su-30MKI goes down near Tezpur
A Sukhoi Su-30MKI of the Indian Air Force came down in a paddy field shortly after take-off on Tuesday morning. Both pilots ejected and were flown to the base hospital, a defence spokesperson in Guwahati said.
The twin-engine fighter, a Russian design assembled by HAL at Nashik, was on a routine training sortie. A court of inquiry has been ordered. Villagers told reporters that they heard two loud bangs before the jet turned away from the school.`,
    ],
    [
      'a fighter is retired',
      `Chandigarh bids farewell to the MiG-21
After sixty-two years of service the last MiG-21 squadron of the Indian Air Force was number-plated on Friday. Six Bisons flew in Badal formation over the airfield as veterans wept and children waved flags.
The single-engine jet, bought from the Soviet Union in 1963, trained generations of Indian pilots. It also earned a grim nickname because of the number of accidents. The Tejas Mk1A made at home will take its place.`,
    ],
    [
      'a central bank names what it fears',
      `RBI holds repo rate, sees growth at 6.8%
The Reserve Bank of India kept the repo rate at 5.25 per cent on Friday. The governor said food prices had eased, while crude oil remained a risk because of sanctions on Russia and tension in the Gulf.
Bond yields fell four basis points. Economists in Mumbai expect one more cut before March; home loans may get cheaper.`,
    ],
    [
      'students who came back',
      `Back from Kharkiv, still without a college
Four years after they fled the Russian invasion of Ukraine, some two hundred medical students from Telangana have yet to finish their course. Several took up places in Georgia, Uzbekistan and Russia; others drive cabs in Hyderabad.
The National Medical Commission says internships can be done only in recognised hospitals in India. Their parents have gone to the High Court.`,
    ],
    [
      'an astronaut flew with it',
      `Sunita Williams retires from NASA
The astronaut Sunita Williams, whose father came from Gujarat, has retired from NASA after 27 years. She spent 608 days in space, flew on the shuttle, on a Russian Soyuz and on Starliner, and walked in space nine times.
In India schools named rooms after her. She told students in Delhi that from orbit one sees no borders.`,
    ],
    [
      'विमान दुर्घटना',
      `तेजपुर के पास सुखोई विमान दुर्घटनाग्रस्त, दोनों पायलट सुरक्षित
भारतीय वायुसेना का एक सुखोई-30 लड़ाकू विमान मंगलवार सुबह उड़ान भरने के कुछ मिनट बाद धान के खेत में गिर गया। दोनों पायलट समय रहते बाहर निकल आए।
रूस में डिज़ाइन किया गया यह विमान नासिक में एचएएल ने बनाया था। वायुसेना ने जांच के आदेश दे दिए हैं। ग्रामीणों ने बताया कि उन्होंने दो धमाके सुने।`,
    ],
    [
      'Мурманск',
      `Турпоток в Мурманск вырос на 500%
За пять лет зимний поток туристов в Мурманскую область вырос на 500%, сообщили в региональном комитете. Люди едут за северным сиянием. Больше всего гостей из Москвы, Петербурга и Китая, есть группы из ОАЭ и Индии.
Гостиницы заняты до марта. В Териберке строят три новых отеля, власти обещают расширить дорогу.`,
    ],
    [
      'вклады',
      `Сбер поднял ставки по вкладам
Сбербанк поднял ставки по вкладам на полгода до 15% годовых. Вслед за ним это сделали ВТБ и Альфа-банк. Банк России соберётся на заседание 24 октября.
Рубль на неделе укрепился. Аналитики считают, что ставки будут снижаться медленно. Рынки Индии и Китая закрылись ростом. Торги долларом прошли спокойно.`,
    ],
    [
      'only a company beside it',
      `Tejas display ends in tragedy at Dubai
A Tejas of the Indian Air Force crashed during a display at the Dubai Airshow on Friday, killing its pilot. The Russian Knights, who had flown an hour earlier, sent their condolences. HAL said it would help the inquiry.
The chief of the air staff went to the pilot’s home in Himachal Pradesh. The defence minister said India had lost a brave son.`,
    ],
    [
      'only a man and his company beside it',
      `Stars at Jamnagar
The second pre-wedding of the Ambani family brought singers from three continents to Jamnagar. A ballet troupe from Moscow danced in a hall of glass. Guests ate 500 dishes.
Mukesh Ambani spoke of his parents. Indian designers dressed the bridegroom. Reliance Industries flew in staff from all over India, and a hundred cooks.`,
    ],
  ])('is not about both: %s', (_, text) => {
    expect(readText(text).mentions).toEqual([]);
  });
});

describe('what is said once', () => {
  it.each<[string, string, string]>([
    [
      'at the top of a page',
      's-400',
      `Fourth S-400 squadron to arrive in May
India will get the fourth squadron of the S-400 from Russia in May, officials said. The Indian Air Force keeps three in service, in Punjab, Rajasthan and the north-east, and wants crews for the next by spring.
The system shot down a surveillance aircraft last year. Two depots for spares are being built, and a firm in Hyderabad is to look after the launchers. The fifth squadron comes in autumn.`,
    ],
    [
      'of what the United States do about it',
      'russian-crude-imports',
      `Senators ask for a trade deal with India
Senators of both parties asked the White House on Monday to finish a trade deal with India before the summer, saying that American farmers had waited long enough. Groups in Washington said that the duties on steel should come off in the same step.
A quarter of the duty was put on India in August because of its purchases of Russian oil. Exporters of garments in India say that orders moved to Vietnam.`,
    ],
  ])('counts in full %s', (_, topic, text) => {
    expect(readText(text).mentions.map((mention) => mention.topic)).toContain(topic);
  });
});
