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
