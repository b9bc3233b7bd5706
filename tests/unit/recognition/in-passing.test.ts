import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

describe('a page of one country that mentions the other in passing', () => {
  it.each<[string, string]>([
    [
      'en',
      'Onions are dearer in Pune this week. Mustard oil costs a tenth more than in May, and grocers across India blame Russia’s war in Ukraine, the monsoon and the price of diesel, in that order.',
    ],
    [
      'en',
      'The medical council of India has heard from four thousand students who left Kharkiv after the Russian invasion. Their fathers want places in colleges at home, and soon.',
    ],
    [
      'hi',
      'रूस-यूक्रेन युद्ध के कारण खाने का तेल महँगा हुआ है। भारत के छोटे दुकानदार कहते हैं कि पाँच लीटर का डिब्बा अब नौ सौ रुपये में आता है और ग्राहक कम हो गए हैं।',
    ],
    [
      'ru',
      'Индия запустила ещё один спутник связи. Старт состоялся в 14:05 по московскому времени с космодрома на острове Шрихарикота, сообщила Индийская организация космических исследований.',
    ],
    [
      'ru',
      'В Индии задержали шестерых. По данным полиции, они состояли в группировке, которая признана террористической и запрещена в России, и готовили взрыв на рынке в Пуне.',
    ],
    [
      'en',
      'The bill was passed by the Lok Sabha, the lower house of Parliament, in June; the Rajya Sabha, the upper house of Parliament, takes it up next week. India’s opposition wants it in a committee.',
    ],
    [
      'en',
      'India and China held their Strategic Economic Dialogue in Beijing. A firm from the Far East showed trains that will run in Chennai, and Victory Day celebrations in Dhaka were on the screens.',
    ],
  ])('is not about both (%s): %s', (_, text) => {
    expect(readText(text).mentions).toEqual([]);
  });
});

describe('a page of what one country does about the war of the other', () => {
  it.each([
    'India has again abstained in a UN vote on the Russian invasion of Ukraine, and said that it would go on buying Russian oil.',
    'After the talks Modi told Putin that the war between Russia and Ukraine must end; India offers its good offices.',
  ])('is about both: %s', (text) => {
    expect(readText(text).mentions.length).toBeGreaterThan(1);
  });
});

describe('a page of what one of the two has with third countries', () => {
  it.each<[string, string]>([
    [
      'Moscow is where they met',
      `Jaishankar sees a way forward on Ladakh
Jaishankar told reporters in Pune on Tuesday that India and China must settle the matter by talking. Soldiers of both armies have stood near the lake since May, and a new road ends there.
Jaishankar and the Chinese minister had met in Russia last week. Indian diplomats say that the talks in Russia took two hours. Jaishankar said that new orders had gone to the generals, and that China would meet again.`,
    ],
    [
      'one of many visits of the year',
      `Quad to plant trees on four coasts
Modi and Anthony Albanese agreed on Saturday that Australia and India would plant mangroves together. The first saplings are paid for, and Bangladesh is asked to lend the boats; islands further out may come later.
Modi has been away nine times this year. He went to Moscow in July and dined with Putin, and saw mangroves in August. The Quad meets in India next.`,
    ],
    [
      'मॉस्को में मुलाकात',
      `लद्दाख पर बोले जयशंकर
विदेश मंत्री एस जयशंकर ने मंगलवार को पुणे में कहा कि भारत और चीन को यह मामला बातचीत से सुलझाना होगा। दोनों सेनाओं के सैनिक मई से झील के पास हैं और वहां एक नई सड़क बनी है।
जयशंकर और चीनी विदेश मंत्री पिछले हफ्ते रूस में मिले थे। भारतीय अधिकारियों के अनुसार रूस में दोनों की बैठक दो घंटे चली। जयशंकर ने कहा कि कमांडरों को नए निर्देश दिए गए हैं और चीन फिर मिलेगा।`,
    ],
  ])('is not about both: %s', (_, text) => {
    expect(readText(text).mentions).toEqual([]);
  });

  it('is about both where something joins the two', () => {
    const text = `Jaishankar sees a way forward on Ladakh
Jaishankar told reporters in Pune on Tuesday that India and China must settle the matter of Ladakh by talking. Chinese soldiers have stood near the lake since May, and China has built a road there.
He was in Moscow last week, where India asked Russia to bring forward deliveries of the S-400. Russia agreed, Jaishankar said. Of China he said that it had agreed to meet again.`;
    expect(readText(text).mentions.map((mention) => mention.topic)).toContain('s-400');
  });
});
