import { describe, expect, it } from 'vitest';
import { marks } from './after-opening.ts';
import { readText } from './read-text.ts';

describe('how English-language papers put it', () => {
  it.each([
    ['Refiners cut imports from Russia as Russian oil grew dear in India.', 'russian-crude-imports'],
    ['India’s imports from Russia fell once Russian crude lost its discount.', 'russian-crude-imports'],
    ['India has become Russia’s biggest oil customer.', 'russian-crude-imports'],
    ['New Delhi’s energy purchases are its own affair.', 'russian-crude-imports'],
    ['Its dependence on Moscow for oil has grown since 2022.', 'russian-crude-imports'],
    ['Traders look for replacements for Russian supply.', 'russian-crude-imports'],
    ['Russian crude goes to India at a steep discount.', 'urals-discount'],
    ['Part of the oil came on sanctioned tankers.', 'shadow-fleet'],
    ['Delhi wants to rebalance trade.', 'trade-deficit-russia'],
    ['Commerce is skewed in Moscow’s favour.', 'trade-deficit-russia'],
    ['Trade volumes have grown fivefold.', 'india-russia-trade'],
    ['Russia may spend its surplus Indian rupees on shares.', 'rupee-rouble-settlement'],
    ['Banks still struggle to settle cross-border payments.', 'rupee-rouble-settlement'],
    ['Shops in Moscow may soon take Ru-Pay cards.', 'mir-rupay-spfs'],
    ['India’s central bank eased the rules for trade with Russia.', 'rbi'],
    ['Washington added another 25% because India buys Russian oil.', 'us-russian-oil-penalty'],
    ['The duty of 25% stays. India goes on buying Russian oil.', 'us-russian-oil-penalty'],
    ['It doubled duties to a steep 50% for Indian sellers.', 'us-tariffs-on-india'],
    ['The EU’s next round of sanctions on Russia is due.', 'eu-sanctions-packages'],
    [
      'The European Union calls it the toughest sanctions package against Russia yet.',
      'eu-sanctions-packages',
    ],
    ['US and EU sanctions slow Russia’s payments.', 'western-sanctions-russia'],
    ['The supply deal between Reliance and Rosneft is on hold.', 'reliance-rosneft-deal'],
    ['The India-EU free trade pact is near, too.', 'eu-india-fta'],
    ['Russia’s upper house of parliament ratified it.', 'federation-council'],
    ['Russia’s lower house of parliament ratified it.', 'state-duma'],
    ['Russia could take in one million workers from abroad.', 'indian-workers-in-russia'],
    ['They signed a pact on temporary labour activity.', 'labour-mobility-agreement'],
    ['Moscow was asked to release all Indian nationals.', 'indians-in-russian-army'],
    ['Indian firms operating in Russia find the rules strict.', 'indian-companies-in-russia'],
    ['Russian investment in India is small.', 'investment-russia-india'],
    ['Makers want to sell more medicines to Russia.', 'pharma-exports-russia'],
    ['The commission for defence cooperation will sit in spring.', 'irigc-mmtc'],
    ['They prolonged military-technical cooperation till 2031.', 'mtc-programme-2021-2031'],
    ['Agents tricked them into fighting for Russia.', 'indians-in-russian-army'],
    ['A first batch of nuclear fuel came by air.', 'nuclear-fuel-supply'],
    ['Exporters could not convert roubles.', 'rupee-rouble-settlement'],
    ['Russian lenders may follow.', 'russian-banks-in-india'],
    ['It proposes a new site for a nuclear plant.', 'second-nuclear-site'],
    ['Ageing tankers bring part of it.', 'shadow-fleet'],
    ['Urals is sold at $4 a barrel below Brent.', 'urals-discount'],
    ['Traders turn to oil from Venezuela.', 'venezuela-oil-india'],
    ['The US blacklisted four Indian firms.', 'us-secondary-listings-india'],
    ['Neither accepts unilateral coercive measures.', 'western-sanctions-russia'],
    ['Certification requirements keep Indian makers out.', 'non-tariff-barriers-russia'],
    ['The relics of Gautama Buddha were shown in Elista.', 'buddha-relics'],
    ['Nordwind will add flights in winter.', 'direct-flights'],
    ['Phytosanitary certificates hold up the rice.', 'non-tariff-barriers-russia'],
    ['MPs need interpreters. Indian lawmakers came in spring.', 'parliamentary-ties'],
    ['Importers invoice in rupees.', 'rupee-rouble-settlement'],
    ['Planters hope so, and the tea industry with them.', 'tea-exports-russia'],
    ['Traders shun sanctioned cargoes.', 'russian-crude-imports'],
    ['Guided-missile frigates come next.', 'talwar-class'],
    ['Lenders fear secondary US sanctions.', 'secondary-sanctions'],
    ['Indian travellers come in winter.', 'tourism-russia'],
    ['He would not say when there will be peace in Ukraine.', 'ukraine-peace-efforts'],
    ['Growers hope to send farm produce to Russia.', 'agri-access-russia'],
    ['Russian holidaymakers are back in Goa.', 'tourism-russia'],
    ['Charter flights to Goa are full again.', 'direct-flights'],
    ['Both stand for zero tolerance towards terrorism.', 'crocus-terror-cooperation'],
    ['Putin condemned the attack in Pahalgam.', 'crocus-terror-cooperation'],
    ['Russia will train Indian seafarers in polar navigation.', 'arctic-cooperation'],
    ['The Indo-Russian cruise missile flew its course.', 'brahmos'],
    ['Holy relics of the Buddha were shown in Elista.', 'buddha-relics'],
    ['The Soviets put India’s first satellite into orbit.', 'space-cooperation-aryabhata'],
    ['Moscow stood by Delhi in the 1971 war.', 'treaty-1971'],
    ['Of Soviet leaders, Brezhnev knew India best.', 'indo-soviet-relations'],
    ['All Krivak frigates have Ukrainian engines.', 'talwar-class'],
    ['The T-90 is heavy, and Russian tanks need cool nights in India.', 't-90'],
    ['India’s largest nuclear power plant has Russian reactors.', 'kudankulam'],
    ['The new US curbs on Rosneft and Lukoil bite in India.', 'rosneft-lukoil-sanctions'],
    ['The designation of Rosneft and Lukoil came as a shock.', 'rosneft-lukoil-sanctions'],
    ['It has a long-term contract with Rosneft.', 'reliance-rosneft-deal'],
    ['The India-Russia economic partnership is widening.', 'india-russia-trade'],
    ['Delhi once bought mostly Russian defence products.', 'arms-imports-sipri'],
    ['Two Indians were freed from the Russian army.', 'indians-in-russian-army'],
    ['A ring was caught trafficking Indians to Russia.', 'indians-in-russian-army'],
    ['Moscow welcomes the rupee in international settlements.', 'rupee-rouble-settlement'],
    ['Floating low-power nuclear plants were offered.', 'small-modular-reactors'],
    ['Crews are taught to sail in polar waters.', 'arctic-cooperation'],
    ['They will fight irregular migration together.', 'labour-mobility-agreement'],
    ['Putin called Russia a reliable supplier of energy.', 'russian-crude-imports'],
    ['A peaceful settlement of the conflict is what Modi asked for.', 'ukraine-peace-efforts'],
    ['Russia is a time-tested friend.', 'strategic-partnership'],
    [
      'The Inter-Governmental Commission on Trade, Economic, Scientific and Cultural Cooperation met.',
      'irigc-tec',
    ],
    ['Half of it is a penalty for buying Russian crude.', 'us-russian-oil-penalty'],
    ['Trump spoke of an unspecified “penalty”.', 'us-russian-oil-penalty'],
    ['Duties levied by Washington hurt weavers in India.', 'us-tariffs-on-india'],
    ['The president raised tariffs on most Indian goods.', 'us-tariffs-on-india'],
    ['Russia is a trusted defence supplier.', 'defence-cooperation'],
    ['A pharmaceutical plant is to be built near Moscow.', 'pharma-exports-russia'],
    ['NATO calls the system SA-21 Growler.', 's-400'],
  ])('%s', (sentence, topic) => {
    const topics = marks('en', sentence).map((mark) => mark.split(' = ')[1]);
    expect(topics).toContain(topic);
  });
});

describe('an apposition', () => {
  it.each([
    [
      'Russia’s state-run nuclear corporation, Rosatom, said so.',
      'state-run nuclear corporation, Rosatom',
      'rosatom',
    ],
    ['The Russian space agency Roscosmos said so.', 'Russian space agency Roscosmos', 'roscosmos-isro'],
    [
      'India’s central bank, the Reserve Bank of India, said so.',
      'India’s central bank, the Reserve Bank of India',
      'rbi',
    ],
    [
      'The fifth-generation fighter jet Sukhoi Su-57 is on offer.',
      'fifth-generation fighter jet Sukhoi Su-57',
      'su-57',
    ],
  ])('is one mention: %s', (sentence, surface, topic) => {
    const found = marks('en', sentence).filter((mark) => mark.endsWith(`= ${topic}`));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(surface);
  });
});

describe('what is not about the two', () => {
  it.each([
    'Nearly half of its crude imports come from the Gulf.',
    'A third of India’s oil imports comes from afar.',
    'The curbs aim at Russia’s oil revenues.',
    'Moscow’s energy revenues fell.',
    'SWIFT is the international payment system; Russia and India know it.',
    'A free trade agreement with New Zealand was signed.',
    'Rough diamonds from Botswana came to Surat.',
    'Fertiliser from Morocco came to Mundra.',
    'Indian workers in the Gulf send money home.',
    'A visa-free regime with Thailand goes on.',
    'A nuclear partnership with France is planned.',
    'Trade ties with other countries grow.',
    'Nearly half of total oil purchases come from the Gulf.',
    'The Indian ambassador to Japan teaches at Jawaharlal Nehru University.',
    'India wants a fifth-generation stealth fighter of the US.',
    'Washington may impose sanctions on India.',
    'The counter-terror operations of the police went on.',
    'The British ambassador to Russia said so.',
    'The terror attack in Pahalgam was blamed on Pakistan by Islamabad’s rivals.',
  ])('%s', (sentence) => {
    expect(marks('en', sentence).filter((mark) => !mark.includes('swift-exclusion'))).toEqual([]);
  });
});

it('does not take what is between India and the United States for what is between India and Russia', () => {
  const page = [
    'India and Russia held talks in Moscow, and the US watched. Modi met Putin, and Trump met neither.',
    'Trump’s White House wants India to buy less Russian oil, and the US Treasury says so.',
    'In Washington the American side spoke of non-tariff barriers, and of the 2+2 format.',
  ].join('\n\n');
  const topics = readText(page).mentions.map(({ topic }) => topic);
  expect(topics).not.toContain('non-tariff-barriers-russia');
  expect(topics).not.toContain('dialogue-2plus2');
});
