import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

describe('a short page about both with no word of politics', () => {
  it.each<[string, string]>([
    [
      'tourist-visas',
      `Russia's e-visa draws Indian families to St Petersburg
More Indians than ever spent the May holidays in St Petersburg and Moscow, travel agents say. An e-visa for Russia takes four days, costs about 50 dollars and is valid for a month.
Indian travellers now ask for vegetarian hotels and Hindi-speaking guides, an agent in Pune said.`,
    ],
    [
      'tourism-russia',
      `First charter from Yekaterinburg lands in Goa
The season began on Friday when a charter with 320 Russian holidaymakers landed in Goa from Yekaterinburg. Hoteliers expect nine flights a week from Russia by December.
Goa's taxi drivers say that Russians now stay shorter and spend more.`,
    ],
    [
      'indian-students-in-russia',
      `Why Indian parents pick Kazan for medicine
More than thirty thousand Indian students study medicine in Russia, most of them in Kazan, Kursk and Tver. Fees are a third of those at private colleges in India.
Graduates must pass an exam at home before they may practise, and fewer than one in four does so at the first attempt.`,
    ],
    [
      'yoga-bollywood-russia',
      `Moscow cheers restored Awaara
A restored print of Raj Kapoor's Awaara filled a Moscow cinema on Saturday. Older Russians sang along; the Indian embassy handed out sweets. The film sold more tickets in the Soviet Union than in India.
A Bollywood festival will travel to Kazan and Sochi next month.`,
    ],
    [
      'tea-exports-russia',
      `Indian tea and leather at Moscow fair
Ninety Indian exporters have taken stalls at a food and leather fair in Moscow. Tea from Assam and basmati drew most Russian buyers on the first day.
A shoe maker from Agra said he had orders for 20,000 pairs from Russia.`,
    ],
    [
      'diamonds-alrosa',
      `Surat polishers feel the pinch of Alrosa ban
Diamond polishers in Surat have lost work since the G7 barred stones from Alrosa. Russian rough used to make up a third of what India cut.
Traders in Mumbai now buy from Angola and Botswana, at higher prices.`,
    ],
    [
      'russian-language-culture',
      `Kerala school adds Russian classes
Forty pupils in Kochi have begun to learn Russian. The Russian House in Thiruvananthapuram pays for the teacher, who came from Tomsk, and sends the best to a summer camp in Russia.
India had far more such classes in Soviet times.`,
    ],
    [
      'indian-workers-in-russia',
      `Russian clinics look for Indian nurses
Clinics near Moscow want to hire two hundred nurses from Kerala, a recruiter in Kochi said. They must learn Russian for six months, which the employer pays.
Indian nurses have mostly gone to the Gulf and to Germany.`,
    ],
    [
      'direct-flights',
      `IndiGo plans Moscow flights
IndiGo wants to fly from Mumbai to Moscow three times a week from summer, people at the airline said. At present Aeroflot has most of the traffic between India and Russia.
Fares from Delhi have fallen by a fifth.`,
    ],
    [
      'tourist-visas',
      `रूस घूमने जाने वाले भारतीयों की संख्या बढ़ी
इस साल मॉस्को और सेंट पीटर्सबर्ग जाने वाले भारतीय पर्यटकों की संख्या 40 प्रतिशत बढ़ी है। ई-वीजा चार दिन में मिल जाता है।
टूर एजेंट कहते हैं कि रूस में शाकाहारी भोजन अब आसानी से मिलता है।`,
    ],
    [
      'diamonds-alrosa',
      `सूरत के हीरा कारीगरों पर अलरोसा संकट का असर
रूस की कंपनी अलरोसा पर रोक के बाद सूरत में कच्चे हीरे कम आ रहे हैं। भारत में तराशे जाने वाले हीरों का एक तिहाई रूस से आता था।
कई कारखानों ने छुट्टी लंबी कर दी है।`,
    ],
    [
      'tea-exports-russia',
      `असम की चाय के लिए मॉस्को में स्टॉल
मॉस्को के मेले में भारत के 90 कारोबारियों ने स्टॉल लगाए हैं। रूसी खरीदारों ने असम की चाय और बासमती चावल में रुचि दिखाई।
आगरा के एक जूता व्यापारी को बड़ा ऑर्डर मिला है।`,
    ],
    [
      'tourism-russia',
      `रूस से पहली चार्टर उड़ान गोवा पहुंची
सर्दियों के मौसम की पहली चार्टर उड़ान 320 रूसी पर्यटकों को लेकर गोवा पहुंची। दिसंबर तक रूस से हर हफ्ते नौ उड़ानें आएंगी।
होटल मालिकों को अच्छी कमाई की उम्मीद है।`,
    ],
    [
      'tourism-russia',
      `Россияне вернулись на Гоа
Первый чартер из Екатеринбурга с 320 туристами сел на Гоа. К декабрю из России будет девять рейсов в неделю, рассказали в АТОР.
Виза в Индию оформляется за три дня, отдых на двоих стоит от 140 тысяч рублей.`,
    ],
    [
      'indian-students-in-russia',
      `Индийские студенты выбирают Казань
В Казани учатся больше трёх тысяч студентов из Индии, почти все – будущие врачи. Обучение идёт на английском, русский учат с первого курса.
Вузы России просят Индию признать дипломы.`,
    ],
    [
      'diamonds-alrosa',
      `Огранщики Сурата ждут алмазы АЛРОСА
Из-за запрета «Большой семёрки» в индийском Сурате не хватает сырья. Треть камней, которые гранили в Индии, поставляла АЛРОСА.
Якутская компания продаёт алмазы через Дубай.`,
    ],
    [
      'tea-exports-russia',
      `Индийский чай на выставке в Москве
Девяносто компаний из Индии привезли в Москву чай, рис и обувь. Российские сети заключили контракты на поставку басмати.
Кофе из Кералы впервые появится в магазинах Петербурга.`,
    ],
    [
      'tourist-visas',
      `Индийцы распробовали электронную визу
За лето по электронной визе в Россию приехали 60 тысяч индийцев. Чаще всего туристы из Индии выбирают Москву и Петербург.
Отели учат персонал готовить вегетарианские завтраки.`,
    ],
  ])('is marked: %s', (topic, text) => {
    expect(readText(text).mentions.map((mention) => mention.topic)).toContain(topic);
  });
});
