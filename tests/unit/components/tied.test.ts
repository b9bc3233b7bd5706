import { expect, it } from 'vitest';
import { tied, tiedName } from '../../../components/tied.ts';

it.each([
  ['4–5 December 2025, Hyderabad House', '4–\u20605\u00a0December\u00a02025, Hyderabad House'],
  ['in March 2026 accepted', 'in March\u00a02026 accepted'],
  ['about 350 regiments', 'about 350\u00a0regiments'],
  ['в марте 2026 года', 'в\u00a0марте\u00a02026\u00a0года'],
  ['1,73 млн баррелей в сутки', '1,73\u00a0млн\u00a0баррелей в\u00a0сутки'],
  ['8,5 тыс. человек за 5 млрд в год', '8,5\u00a0тыс.\u00a0человек за\u00a05\u00a0млрд в\u00a0год'],
  ['₹8.36 लाख करोड़ रुपये', '₹8.36\u00a0लाख\u00a0करोड़\u00a0रुपये'],
  ['₹ crore and crore', '₹\u00a0crore and crore'],
  ['24 जुलाई 2026 से', '24\u00a0जुलाई\u00a02026\u00a0से'],
  ['23-й, Нью-Дели', '23-\u2060й, Нью-\u2060Дели'],
  ['в 50%: 25% — за нефть', 'в\u00a050%: 25%\u00a0— за\u00a0нефть'],
  ['«К началу и с марта», США', '«К\u00a0началу и\u00a0с\u00a0марта», США'],
  ['a fact and I', 'a fact and I'],
  ['27 Aug 2025 – 6 Feb 2026', '27\u00a0Aug\u00a02025\u00a0– 6\u00a0Feb\u00a02026'],
  ['2 декабря 2025 года', '2\u00a0декабря\u00a02025\u00a0года'],
  ['с 31 мая 2019 и 10 июня 2024', 'с\u00a031\u00a0мая\u00a02019 и\u00a010\u00a0июня\u00a02024'],
  ['от 10 300 до 10 458 км', 'от\u00a010\u00a0300 до\u00a010\u00a0458\u00a0км'],
  ['в 2025 300 мест', 'в\u00a02025 300\u00a0мест'],
  ['Section 122 duties, Units 3 and 4', 'Section\u00a0122\u00a0duties, Units\u00a03 and 4'],
  ['in 2000–2008 and again', 'in\u00a02000–\u20602008 and again'],
  ['दो इकाइयाँ 2013 और 2016 से', 'दो इकाइयाँ\u00a02013 और\u00a02016\u00a0से'],
  ['5 или 6 лет', '5 или 6\u00a0лет'],
  ['сбор по статье 122, указ № 14329', 'сбор по\u00a0статье\u00a0122, указ №\u00a014329'],
  ['धारा 232 के शुल्क', 'धारा\u00a0232\u00a0के शुल्क'],
  ['задержались из-за конфликта', 'задержались из-\u2060за\u00a0конфликта'],
  ['пошлины США на товары', 'пошлины США на\u00a0товары'],
  ['in 2020-21, about 70,000–80,000', 'in\u00a02020-\u206021, about 70,000–\u206080,000'],
  ['апрель 2026, फ़रवरी 2026', 'апрель\u00a02026, फ़रवरी\u00a02026'],
  ['Jan–Jun 2025, январь–июнь 2025', 'Jan–\u2060Jun\u00a02025, январь–\u2060июнь\u00a02025'],
  ['S-400 in an India–US deal', 'S-\u2060400\u00a0in an India–\u2060US deal'],
  ['млрд в 2024/25-м', 'млрд в\u00a02024/25-\u2060м'],
  ['a state-owned yard, российско-индийский', 'a state-owned yard, российско-индийский'],
])('what belongs together is tied: %s', (text, expected) => {
  expect(tied(text)).toBe(expected);
});

it.each([
  ['23-й российско-индийский саммит', '23-\u2060й российско-\u2060индийский саммит'],
  ['Military-technical cooperation, S-400', 'Military-\u2060technical cooperation, S-\u2060400'],
  ['आयात-निर्यात बैंक', 'आयात-\u2060निर्यात बैंक'],
  ['Dedicated – and at work', 'Dedicated\u00a0– and at work'],
])('a name is not broken at its hyphens either: %s', (name, expected) => {
  expect(tiedName(name)).toBe(expected);
});
