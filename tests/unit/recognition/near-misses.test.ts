import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const marks = (text: string): string[] =>
  readText(text).mentions.map(({ surface, topic }) => `${surface} = ${topic}`);

describe('near misses stay shut', () => {
  it.each([
    [
      'the tariffs without the oil',
      'Tariffs on shrimp bite in Andhra\nThe 50 per cent US tariffs on Indian goods have emptied the ponds of Andhra Pradesh. Exporters in Visakhapatnam want New Delhi to pay part of the duty, and Washington to think again. “Nobody in America will pay double for shrimp from India,” said the head of their association.',
    ],
    [
      'a trade deal with another',
      'India and the European Union close free trade deal\nIndia and the European Union have ended talks on a free trade agreement after 18 years. Tariffs on cars fall to 10 per cent, said the commerce minister, Piyush Goyal. Bilateral trade was $135 billion last year, and the trade deficit is small.',
    ],
    [
      'oil from elsewhere',
      'Indian refiners turn to the Gulf\nIndian Oil and Bharat Petroleum bought crude oil from Saudi Arabia and Iraq for March. Oil imports rose by a tenth in a year, and discounts on Basra grades have narrowed, traders in Mumbai said.',
    ],
    [
      'arms from elsewhere',
      'India signs for 26 Rafale jets\nIndia and France have signed a defence deal for 26 Rafale fighters for the navy. They will fly from INS Vikramaditya and INS Vikrant. Technology transfer and joint production of parts are part of the contract, said the defence minister, Rajnath Singh.',
    ],
    [
      'a summit of two others',
      'Modi and Takaichi meet in Tokyo\nThe annual summit of India and Japan ended with a statement on the Indo-Pacific. Prime Minister Narendra Modi spoke of a special strategic partnership. The 2+2 dialogue of the foreign and defence ministers is to follow in New Delhi.',
    ],
    [
      'the dateline of an agency',
      'MOSCOW (Reuters) - Indian Prime Minister Narendra Modi will meet his Australian counterpart in Canberra next week, the Indian foreign ministry said. They will speak of ports, students and minerals.',
    ],
    [
      'a war without India',
      'Drones over Odesa\nUkraine shot down 40 of 60 drones that Russia sent on Tuesday night, its air force said. President Volodymyr Zelensky asked NATO for more air defence. The Kremlin said that the war in Ukraine would go on until its aims were met.',
    ],
    [
      'the bill without India',
      'Graham wants a vote on Russia sanctions\nSenator Lindsey Graham said the Senate would vote on the Sanctioning Russia Act before the recess. The bill threatens tariffs of 500 per cent on those who buy Russian oil. President Trump has not said whether he would sign it.',
    ],
    [
      'Russian oil for China',
      'China takes more Russian crude\nChina imported 2.1 million barrels of Russian oil a day in April. Sanctions on Rosneft and Lukoil had slowed shipments to Shandong in the winter. Discounts on ESPO crude narrowed to two dollars against Brent.',
    ],
    [
      'the price cap at sea',
      'EU lowers price cap again\nThe European Union set the price cap on Russian crude at 44 dollars. The shadow fleet carries most of it past Denmark. Moscow called the 20th sanctions package unlawful.',
    ],
    [
      'an air show',
      'Bengaluru makes ready for its air show\nThe biennial air show opens at Yelahanka with 90 countries. Tejas and Su-30MKI aircraft of the air force will fly, and HAL will show a helicopter. Hotels in Bengaluru are full, and schools close for a day.',
    ],
    [
      'a crash',
      'MiG-29 comes down near Agra\nA fighter of the Indian Air Force came down in a field near Agra on Monday. The pilot of the MiG-29 was unhurt. A court of inquiry has been ordered, the air force said in New Delhi.',
    ],
    [
      'a missile test',
      'BrahMos fired from a launcher in Odisha\nIndia tested the BrahMos missile off the coast of Odisha on Friday. It struck its mark at sea, scientists of the DRDO said. The defence minister congratulated the army.',
    ],
    [
      'chess',
      'Gukesh holds Nepomniachtchi\nD Gukesh of India drew with Ian Nepomniachtchi in the sixth round in Wijk aan Zee. The Russian had the better of the opening. Arjun Erigaisi leads, and India have three players among the first five.',
    ],
    [
      'hockey, and a score of 2-2',
      'India draw 2-2\nIndia and Australia drew 2-2 in Perth. Russia were to send a junior team to the same tournament but did not come. The dialogue between the coach and the umpire went on after the whistle.',
    ],
    [
      'a bear of the Moscow zoo',
      'A bear is born in Moscow\nThe zoo of Moscow showed its new polar bear on Sunday. The cub, called Mir, weighs 4 kilos. Children may choose its second name on the website of the Russian newspaper that paid for its food.',
    ],
    [
      'the list of a conference',
      'Climate talks open\nMinisters of the United States, China, India, Russia, Japan and Brazil met in Belém. The host wants a fund for forests. India asked for money, Russia for nuclear power to count as green, and Japan for time.',
    ],
    [
      'BRICS without the two',
      'Lula receives BRICS bankers\nThe development bank of BRICS will lend Brazil a billion dollars for roads. Its president spoke of loans in local currencies. South Africa and China hold the larger shares.',
    ],
    [
      'a Moscow in Idaho',
      'Fire at a mill in Moscow, Idaho\nA mill burned down in Moscow, Idaho. The owner, an Indian American named Patel, said that nobody was hurt. The town is to have a new one.',
    ],
    [
      'students who went elsewhere',
      'Indian students leave Canada\nFewer Indian students go to Canada since visa rules were tightened. Germany takes more of them, and so do Ireland and France. Agents in Punjab have closed their offices.',
    ],
    [
      'workers who went elsewhere',
      'Israel hires Indian workers\nIsrael has hired 16,000 Indian workers for building sites. A labour mobility agreement with Germany is older. Unions in Kerala warn of the risks.',
    ],
  ])('English: %s', (_, text) => expect(marks(text)).toEqual([]));

  it.each([
    [
      'केवल टैरिफ',
      'अमेरिकी टैरिफ से सूरत के हीरा कारोबारी परेशान\nअमेरिका के 50 फीसदी टैरिफ ने सूरत के कारखानों का काम आधा कर दिया है। कारोबारियों ने सरकार से राहत मांगी है। भारत और अमेरिका के बीच व्यापार समझौते पर बातचीत जारी है।',
    ],
    [
      'इराक का तेल',
      'इराक से तेल का आयात बढ़ा\nभारत ने पिछले महीने इराक और सऊदी अरब से ज्यादा कच्चा तेल खरीदा। इंडियन ऑयल के अधिकारी ने बताया कि खाड़ी देशों से आपूर्ति सस्ती पड़ रही है।',
    ],
    [
      'फ्रांस से सौदा',
      'फ्रांस से रक्षा सौदा\nभारत और फ्रांस ने राफेल विमानों के लिए रक्षा सौदे पर हस्ताक्षर किए। तकनीक हस्तांतरण भी इसका हिस्सा है। राजनाथ सिंह ने इसे बड़ा कदम बताया।',
    ],
    [
      'केवल युद्ध',
      'कीव पर ड्रोन हमला\nरूस ने रात में कीव पर साठ ड्रोन दागे। यूक्रेन के राष्ट्रपति ज़ेलेंस्की ने नाटो से मदद मांगी। क्रेमलिन ने कहा कि युद्ध लक्ष्य पूरे होने तक चलेगा।',
    ],
    [
      'मिसाइल परीक्षण',
      'ओडिशा में ब्रह्मोस का परीक्षण\nभारतीय सेना ने ओडिशा के तट पर ब्रह्मोस मिसाइल का सफल परीक्षण किया। डीआरडीओ के वैज्ञानिकों ने टीम को बधाई दी।',
    ],
    [
      'जापान से शिखर वार्ता',
      'टोक्यो में शिखर वार्ता\nभारत और जापान की वार्षिक शिखर वार्ता टोक्यो में हुई। प्रधानमंत्री मोदी ने सामरिक साझेदारी को मजबूत बताया। परमाणु ऊर्जा और बुलेट ट्रेन पर भी बात हुई।',
    ],
    [
      'मौसम',
      'दिल्ली में ठंड बढ़ी\nदिल्ली में पारा चार डिग्री तक गिर गया। मौसम विभाग ने बताया कि हवा साइबेरिया की ओर से आ रही है। स्कूल दो दिन बंद रहेंगे।',
    ],
    [
      'खेल',
      'शतरंज में भारत आगे\nगुकेश ने चीन के खिलाड़ी को हराया और रूस के खिलाड़ी से बाजी बराबर रखी। अगला दौर कल खेला जाएगा।',
    ],
    [
      'चीन की खरीद',
      'चीन ने बढ़ाया रूसी तेल का आयात\nचीन ने अप्रैल में रूस से ज्यादा कच्चा तेल खरीदा। रोसनेफ्ट पर प्रतिबंधों के बाद सर्दियों में खरीद घटी थी। छूट अब कम हो गई है।',
    ],
    [
      'कनाडा के छात्र',
      'कनाडा छोड़ रहे भारतीय छात्र\nवीजा नियम सख्त होने के बाद कनाडा में भारतीय छात्रों की संख्या घटी है। जर्मनी और फ्रांस जाने वाले बढ़े हैं।',
    ],
  ])('Hindi: %s', (_, text) => expect(marks(text)).toEqual([]));

  it.each([
    [
      'только пошлины',
      'США подняли пошлины на сталь\nВашингтон ввёл пошлины в 50% на сталь из Канады и Бразилии. Оттава ответит тем же, заявил премьер-министр. Трамп говорит о справедливой торговле.',
    ],
    [
      'нефть для Китая',
      'Китай нарастил импорт нефти\nКитай купил в апреле больше российской нефти, чем годом раньше. Скидки к Brent сократились до двух долларов. Санкции против «Роснефти» мешали поставкам зимой.',
    ],
    [
      'война без Индии',
      'Ночная атака на Одессу\nРоссия выпустила по Украине шестьдесят беспилотников. Зеленский попросил у НАТО средства ПВО. В Кремле сообщили, что спецоперация продолжится.',
    ],
    [
      'Дума о налогах',
      'Госдума приняла закон о налогах\nГосударственная дума приняла поправки к Налоговому кодексу. Совет Федерации рассмотрит их в среду. Володин назвал закон важным для бюджета России.',
    ],
    [
      'АЭС в Турции',
      'На «Аккую» привезли топливо\n«Росатом» доставил ядерное топливо на АЭС «Аккую» в Турции. Первый энергоблок запустят в этом году, сообщил Алексей Лихачёв. Анкара оплатит его в лирах.',
    ],
    [
      'индийское кино без России',
      'В Мумбаи сняли новый фильм\nИндийская студия показала в Мумбаи фильм о крикете. Премьера прошла при полном зале. Критики хвалят музыку и ругают сюжет.',
    ],
    [
      'шахматы',
      'Гукеш сыграл вничью\nИндийский шахматист Гукеш сыграл вничью с россиянином Есипенко. Лидирует узбекский гроссмейстер. Следующий тур пройдёт в среду.',
    ],
    [
      'список стран',
      'Форум по климату\nВ Баку приехали министры США, Китая, Индии, России, Японии и Бразилии. Хозяева предложили создать фонд. Европа обещает деньги, Япония — технологии.',
    ],
    [
      'погода',
      'В Москву идёт тепло\nВ московском регионе потеплеет до пятнадцати градусов. Дожди прекратятся к выходным. На Дальнем Востоке ждут снега.',
    ],
    [
      'чай из Цейлона',
      'Чай подорожает\nРоссийские магазины предупредили о росте цен на чай. Урожай в Шри-Ланке и Кении упал из-за дождей. Кофе тоже станет дороже.',
    ],
  ])('Russian: %s', (_, text) => expect(marks(text)).toEqual([]));

  // Words of a topic of both countries that name something else as well: alone they prove nothing.
  it.each([
    'Москва. Взаимный обмен пленными прошёл на границе. Россия вернула домой 150 солдат, сообщили в Кремле.',
    'Товарооборот с Россией вырос у Казахстана на десятую часть. Межправкомиссия соберётся осенью в Астане.',
    'Маргарита Симоньян выступила в Петербурге. Главный редактор говорила о войне и о России.',
    'В московском аэропорту открыли зелёный коридор для грузов. Очереди сократятся, сообщили на таможне России.',
    'Объём торговли на московской бирже вырос вдвое. Рубль окреп, сообщил Банк России.',
    'The mathematician Aryabhata is honoured in Patna. India will issue a stamp, and a school will bear his name.',
    'Germany and India signed a migration and mobility agreement. Skilled workers will come faster, Berlin said.',
    'India and the United Kingdom set a trade target of 100 billion dollars. London and New Delhi were content.',
    'India and Japan want a mutual logistics support pact. Tokyo agreed, and New Delhi hopes to sign in May.',
    'Margarita Simonyan of Russia Today spoke in Moscow. The Kremlin praised her, and Russia watched.',
    'गोरखपुर के यूरिया संयंत्र में उत्पादन शुरू हुआ। इससे भारत को उर्वरक का आयात घटाने में मदद मिलेगी।',
    'इसरो ने क्रायोजेनिक इंजन का परीक्षण किया। भारत के वैज्ञानिकों को प्रधानमंत्री मोदी ने बधाई दी।',
  ])('%s', (text) => expect(marks(text)).toEqual([]));
});
