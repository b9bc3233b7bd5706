import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../recognition/language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The minister said that the talks in Moscow were of use to both sides and that more would follow.',
    ],
    ['hi', 'प्रधानमंत्री ने कहा कि वार्ता अच्छी रही. PM Modi to visit Moscow, said the ministry on X.'],
    ['ru', 'Министр сказал, что переговоры прошли хорошо. На выставке Wings India показали самолёт.'],
    [null, 'Der Minister sagte, dass die Gespräche in Moskau für beide Seiten nützlich waren.'],
    [null, 'Міністр сказав, що переговори були корисними для обох сторін, і їх продовжать.'],
    [null, 'मंत्र्यांनी सांगितले की चर्चा चांगली झाली आहे आणि पुढेही होईल.'],
    [null, '部长说会谈对双方都有好处，今后还会继续。'],
    [null, '12 345'],
    [null, ''],
  ])('%s: %j', (language, text) => expect(detectLanguage(text)).toBe(language));
});
