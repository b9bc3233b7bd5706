import { describe, expect, it } from 'vitest';
import { marks, type Written } from './after-opening.ts';

describe('what names something else', () => {
  it.each<[Written, string]>([
    ['en', 'India bought more crude oil from Iraq.'],
    ['en', 'Imports of crude from West Africa rose.'],
    ['en', 'Arms sales to Pakistan were raised.'],
    ['en', 'It has an energy partnership with Pakistan.'],
    ['en', 'Duties of 25 per cent on steel stay.'],
    ['en', 'The India-US 2+2 dialogue comes next month.'],
    ['en', 'A visit to Moscow in 1976 was recalled.'],
    ['en', 'Russia saw western sanctions on Iran slow the port.'],
    ['en', 'Buyers who trade with Russia were named.'],
    ['en', 'A Russian energy giant was sued.'],
    ['en', 'Russia saw India’s coal imports from Australia fall.'],
    ['en', 'An indigenous fifth-generation fighter is being drawn.'],
    ['en', 'The Department of Atomic Energy has a new head.'],
    ['en', 'The Atomic Energy Regulatory Board and the Atomic Energy Commission met.'],
    ['en', 'Russia’s Daniil Medvedev lost to an Indian; Medvedev said that he was tired.'],
    ['hi', 'रूस के दानिल मेदवेदेव भारत में टेनिस खेलेंगे।'],
    ['ru', 'Россиянин Даниил Медведев сыграет в Индии, новая площадка для турнира готова.'],
    ['en', 'Crude oil prices were calm, and so were oil markets.'],
    ['en', 'Fertiliser companies met in Delhi.'],
    ['en', 'The ice of the Arctic Ocean melts near Russia and India watches.'],
    ['en', 'Washington calls India a major defence partner.'],
    ['en', 'The Russian arms industry is short of chips.'],
    ['en', 'Russia’s weapons makers are on the list.'],
    ['en', 'Works in the Urals region want welders. The Urals are keen, and so are towns beyond the Urals.'],
    ['en', 'They signed a Comprehensive Economic Partnership Agreement with the UAE.'],
    ['en', 'Rahul Gandhi asked when the government would answer. Gandhi’s return was cheered.'],
    ['en', 'There are 300 Indians in the hall.'],
    ['en', 'Rough stones line the path to the temple.'],
    ['en', 'Russia was then called the Soviet Union, in India too.'],
    ['hi', 'रूसी विदेश मंत्रालय ने बयान दिया।'],
    ['ru', 'Туризм — отрасль большая.'],
    ['hi', 'इराक से कच्चा तेल आया।'],
    ['ru', 'Вырос импорт нефти из Ирака.'],
  ])('%s: %s', (language, sentence) => {
    expect(marks(language, sentence)).toEqual([]);
  });
});

describe('an oil penalty', () => {
  it.each<[Written, string]>([
    ['en', 'The S-400 deal may bring US penalties under CAATSA.'],
    ['hi', 'एस-400 सौदे पर अमेरिका का जुर्माना काट्सा के तहत लग सकता है।'],
  ])('is no penalty for arms (%s)', (language, sentence) => {
    expect(marks(language, sentence).join()).not.toContain('us-russian-oil-penalty');
  });
});

it('does not take duties that India levies for those it pays', () => {
  const found = marks(
    'en',
    'US tariffs on Indian goods rose. “India is the king of tariffs,” said Washington.',
  );
  expect(found.join('; ')).toContain('US tariffs on Indian goods');
  expect(found).not.toContain('tariffs = us-tariffs-on-india');
});
