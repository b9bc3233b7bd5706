import { describe, expect, it } from 'vitest';
import { marks, type Written } from './after-opening.ts';

describe('wordings of one idea', () => {
  it.each<[Written, string, string]>([
    [
      'en',
      'Both sides spoke of transfer of defence technology for the engines.',
      'transfer of defence technology = defence-cooperation',
    ],
    ['en', 'Moscow is still a trusted defence partner.', 'trusted defence partner = defence-cooperation'],
    ['ru', 'Растёт туризм в Россию.', 'туризм в Россию = tourism-russia'],
    ['en', 'The BRIC (Brazil-Russia-India-China) came first.', 'Brazil-Russia-India-China = brics'],
    ['en', 'An Akula-II-class boat is due.', 'Akula-II-class = ins-chakra'],
    ['en', 'India and Russia signed mobility pacts.', 'mobility pacts = labour-mobility-agreement'],
    ['en', 'India is exporting tea to Russia.', 'exporting tea to Russia = tea-exports-russia'],
    ['en', 'India once bought arms from the USSR.', 'arms from the USSR = arms-imports-sipri'],
    ['en', 'Refiners cut Russia’s total oil exports.', 'Russia’s total oil exports = russian-crude-imports'],
    ['en', 'Oil bought from Russia came by sea.', 'Oil bought from Russia = russian-crude-imports'],
    ['en', 'Petroleum products from Russia rose.', 'Petroleum products from Russia = russian-crude-imports'],
    ['en', 'Russia’s trade surplus with India grew.', 'trade surplus with India = trade-deficit-russia'],
    [
      'en',
      'A $59 billion trade gap with Russia opened.',
      '$59 billion trade gap with Russia = trade-deficit-russia',
    ],
    ['en', 'The rupee problem remains in Moscow.', 'rupee problem = rupee-rouble-settlement'],
    ['en', 'The Kremlin saw SWIFT sanctions coming.', 'SWIFT sanctions = swift-exclusion'],
    ['en', 'Surat fears a ban on Russian diamonds.', 'ban on Russian diamonds = diamonds-alrosa'],
    [
      'en',
      'They name diamonds cut or polished in Russia.',
      'diamonds cut or polished in Russia = diamonds-alrosa',
    ],
    ['en', 'India abstained at the UN.', 'abstained = un-votes'],
    ['en', 'The decision to abstain was India’s and not Russia’s.', 'decision to abstain = un-votes'],
    ['en', 'Nearly 60% of India’s arsenal is of Soviet make.', '60% of India’s arsenal = arms-imports-sipri'],
    [
      'en',
      'Russia fills quotas with work permits for Indians.',
      'work permits for Indians = indian-workers-in-russia',
    ],
    [
      'en',
      'Indians tricked into the fighting came home from Russia.',
      'Indians tricked into the fighting = indians-in-russian-army',
    ],
    ['en', 'Russian-designed reactors are cheaper.', 'Russian-designed reactors = civil-nuclear'],
    ['en', 'Rosatom will supply fuel for the Indian units.', 'supply fuel for = nuclear-fuel-supply'],
    ['en', 'Russia’s Far Eastern region needs hands.', 'Far Eastern region = russian-far-east'],
    ['en', 'United Shipbuilding Corp built it.', 'United Shipbuilding Corp = united-shipbuilding'],
    ['en', 'Russia and India held combined forces drills.', 'combined forces drills = exercise-indra'],
    ['en', 'They met at the Brics table.', 'Brics = brics'],
    ['en', 'Oil and Natural Gas Corp will pay.', 'Oil and Natural Gas Corp = ongc-videsh'],
    [
      'en',
      'An Indian film festival in Moscow drew crowds.',
      'Indian film festival in Moscow = yoga-bollywood-russia',
    ],
    [
      'en',
      'Brussels put restrictions on fuels made from Russian crude.',
      'restrictions on fuels made from Russian crude = eu-sanctions-packages',
    ],
    ['en', 'Arms deals with Russia go on.', 'Arms deals with Russia = defence-cooperation'],
    ['en', 'Banks hold surplus rupees.', 'surplus rupees = rupee-rouble-settlement'],
    ['en', 'Russia’s rupee holdings have swelled.', 'rupee holdings = rupee-rouble-settlement'],
    ['en', 'Flights from Moscow to Mumbai resume.', 'Flights from Moscow to Mumbai = direct-flights'],
    ['en', 'New Delhi did not vote against Russia at the UN.', 'vote against Russia at the UN = un-votes'],
    ['en', 'They want small-scale nuclear plants.', 'small-scale nuclear plants = small-modular-reactors'],
    ['en', 'The India-Russia working group met.', 'India-Russia working group = irigc-tec'],
    ['en', 'Trade ties with Russia have grown.', 'Trade ties with Russia = india-russia-trade'],
    [
      'en',
      'They condemned the shooting at a concert hall near Moscow.',
      'shooting at a concert hall = crocus-terror-cooperation',
    ],
    ['en', 'Indians living in Moscow waited for hours.', 'Indians living in Moscow = indian-diaspora-russia'],
    [
      'en',
      'Families of Indian men lured into the war wrote to Delhi.',
      'Indian men lured into the war = indians-in-russian-army',
    ],
    ['en', 'A 25% duty tied to Russian oil stays.', '25% duty = us-russian-oil-penalty'],
    ['en', 'Refiners lifted Urals crude again.', 'Urals crude = russian-crude-imports'],
    [
      'en',
      'Russia’s share of India’s oil imports shrank.',
      'Russia’s share of India’s oil imports = russian-crude-imports',
    ],
    ['en', 'The price ceiling on Russian oil was cut.', 'price ceiling on Russian oil = oil-price-cap'],
    [
      'en',
      'The Treasury sanctioned Rosneft and Lukoil.',
      'sanctioned Rosneft and Lukoil = rosneft-lukoil-sanctions',
    ],
    [
      'en',
      'The curbs came with US sanctions on two top Russian producers.',
      'US sanctions on two top Russian producers = rosneft-lukoil-sanctions',
    ],
    [
      'en',
      'A trade pact with the Russia-led bloc is near.',
      'trade pact with the Russia-led bloc = india-eaeu-fta',
    ],
    [
      'en',
      'An imbalance in bilateral trade worries them.',
      'imbalance in bilateral trade = trade-deficit-russia',
    ],
    [
      'en',
      'They aim at 100 billion dollars in trade by 2030.',
      '100 billion dollars in trade by 2030 = trade-target-100bn',
    ],
    ['en', 'The first 2+2 was held in 2021.', '2+2 = dialogue-2plus2'],
    ['en', 'Next comes the BRICS summit in New Delhi.', 'BRICS summit in New Delhi = brics-2026'],
    ['en', 'Russian fertilizers fill the holds.', 'Russian fertilizers = fertiliser-imports-russia'],
    [
      'en',
      'Tanks stand idle without spares for Soviet-era weapons.',
      'spares for Soviet-era weapons = defence-cooperation',
    ],
    [
      'hi',
      'मॉस्को कॉन्सर्ट हॉल पर हमले की दोनों ने निंदा की।',
      'मॉस्को कॉन्सर्ट हॉल पर हमले = crocus-terror-cooperation',
    ],
    ['hi', 'एमईए ने बयान जारी किया।', 'एमईए = mea-india'],
    ['hi', 'मॉस्को में बसे भारतीयों ने नृत्य किया।', 'मॉस्को में बसे भारतीयों = indian-diaspora-russia'],
    ['hi', 'रूस पुराना रक्षा साझेदार है।', 'रक्षा साझेदार = defence-cooperation'],
    ['hi', 'रूस के साथ कारोबारी रिश्ते मजबूत हुए।', 'रूस के साथ कारोबारी रिश्ते = india-russia-trade'],
    ['ru', 'Речь шла о передаче технологий.', 'передаче технологий = defence-cooperation'],
    ['ru', 'Началось лицензионное производство танков.', 'лицензионное производство = defence-cooperation'],
    ['ru', 'Осуждён теракт в концертном зале.', 'теракт в концертном зале = crocus-terror-cooperation'],
    ['en', 'Tanks leave the works under licensed production.', 'licensed production = defence-cooperation'],
    ['en', 'RAC MiG showed a cockpit.', 'RAC MiG = mig-29'],
    ['hi', 'मिग-35 भी दिखाया गया।', 'मिग-35 = mig-29'],
    ['ru', 'Показали и МиГ-35.', 'МиГ-35 = mig-29'],
    ['en', 'The Su-30MKI stood at India’s UAC pavilion.', 'UAC = united-aircraft-corporation'],
    ['en', 'Papers tell what Andrei Gromyko said of India.', 'Andrei Gromyko = indo-soviet-relations'],
    ['en', 'Russia sells energy and weapons to India.', 'weapons to India = arms-imports-sipri'],
    ['en', 'The US hit India with an extra 25% for oil from Russia.', 'extra 25% = us-russian-oil-penalty'],
    [
      'en',
      'The nuclear plant in Tamil Nadu has Russian reactors.',
      'nuclear plant in Tamil Nadu = kudankulam',
    ],
    [
      'en',
      'Russia recruited Indian nationals as cooks.',
      'recruited Indian nationals = indians-in-russian-army',
    ],
    ['en', 'The Rosneft-backed refiner of India cut runs.', 'Rosneft-backed refiner = nayara-energy'],
    [
      'en',
      'The EU banned fuel made from Russian crude.',
      'banned fuel made from Russian crude = eu-sanctions-packages',
    ],
    [
      'en',
      'Dividends of Indian firms stay in Moscow.',
      'Dividends of Indian firms = investment-russia-india',
    ],
    ['en', 'The India-Russia 2+2 dialogue came next.', 'India-Russia 2+2 dialogue = dialogue-2plus2'],
    ['hi', 'भारत-रूस 2+2 वार्ता अगले महीने होगी।', 'भारत-रूस 2+2 वार्ता = dialogue-2plus2'],
    ['hi', 'ईईएफ में भी मुलाकात होगी।', 'ईईएफ = eastern-economic-forum'],
    ['ru', 'Выросли закупки нефти у России.', 'закупки нефти у России = russian-crude-imports'],
    ['ru', 'Домой вернулись индийцы в рядах ВС РФ.', 'индийцы в рядах ВС РФ = indians-in-russian-army'],
  ])('%s: %s', (language, sentence, mark) => {
    expect(marks(language, sentence)).toContain(mark);
  });
});

describe('where a mention ends', () => {
  it.each<[Written, string, string]>([
    [
      'en',
      'Washington sanctioned Rosneft and Lukoil.',
      'sanctioned Rosneft and Lukoil = rosneft-lukoil-sanctions',
    ],
    ['en', 'The Kudankulam nuclear power plant hums.', 'Kudankulam nuclear power plant = kudankulam'],
    ['en', 'Visa-free tourist exchanges begin.', 'Visa-free tourist exchanges = tourist-visas'],
    [
      'ru',
      'Вернутся индийцы, воюющие на стороне России.',
      'индийцы, воюющие на стороне России = indians-in-russian-army',
    ],
    ['ru', 'Идут российские инвестиции.', 'российские инвестиции = investment-russia-india'],
    ['ru', 'Нет российских инвестиций.', 'российских инвестиций = investment-russia-india'],
    ['ru', 'Теракт в «Крокусе» осудили.', 'Теракт в «Крокусе» = crocus-terror-cooperation'],
    ['hi', 'विदेश मंत्रालय (एमईए) ने कहा।', 'विदेश मंत्रालय (एमईए) = mea-india'],
    ['en', 'Ministers met the (Kremlin) officials.', 'Kremlin = kremlin'],
  ])('%s: %s', (language, sentence, mark) => {
    expect(marks(language, sentence)).toContain(mark);
  });
});

describe('a topic by its own name', () => {
  it.each<[Written, string, string]>([
    [
      'ru',
      'Деньги лежат на специальных рупиевых счетах.',
      'специальных рупиевых счетах = special-rupee-vostro-account',
    ],
    ['ru', 'Прошёл диалог «2+2».', 'диалог «2+2» = dialogue-2plus2'],
    [
      'ru',
      'Действуют санкции США против «Роснефти».',
      'санкции США против «Роснефти» = rosneft-lukoil-sanctions',
    ],
    ['hi', 'रूस में भारतीय कंपनियों को लाभ होगा।', 'रूस में भारतीय कंपनियों = indian-companies-in-russia'],
    ['hi', 'तैरते रिएक्टर पर भी बात हुई।', 'तैरते रिएक्टर = small-modular-reactors'],
    [
      'en',
      'Reliance’s supply deal with Rosneft was signed.',
      'Reliance’s supply deal with Rosneft = reliance-rosneft-deal',
    ],
  ])('%s: %s', (language, sentence, mark) => {
    expect(marks(language, sentence)).toContain(mark);
  });
});
