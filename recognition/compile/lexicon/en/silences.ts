import type { Lexicon } from '../../lexicon.ts';

export const silences: Lexicon['silences'] = [
  'Indian Ocean',
  'reliance on',
  'American Indian',
  'Indian American(s)',
  '(Jawaharlal Nehru|Indira Gandhi|Rajiv Gandhi) (University|International|Stadium|Port|National|Memorial|Marg|Road|Institute|Centre|Cultural (Centre|Center)|Technological|Hospital|Planetarium)',
  'Indian Point',
  'Indiana',
  'West Indies',
  'Sputnik News',
  'Sputnik International',
  'Mir Hossein',
  'Washington Post',
  'Moscow Times',
  'Hindustan Times',
  'Times of India',
  'Indian Express',
  'Russian roulette',
  '{big}? {tariff} (of {number} {percent})? (on|for|against) ({us}|{others})',
  'energy (ties|cooperation|partnership|dialogue|deal(s)|relations) with the? {elsewhere}',
  '(defence|defense|military|nuclear|space|strategic|labo(u)r|mobility) (ties|cooperation|partnership|deal(s)|relations|agreement|cooperation? pact) with the? {elsewhere}',
  '(trade|economic) (ties|relations|links) with the? {elsewhere}',
  'indian (workers|students|community|diaspora|ambassador(s)|envoy(s)|embassy) (in|to) the? {elsewhere}',
  'visa free (regime|travel|entry) (with|for|to) the? {elsewhere}',
  'India Pale Ale',
  'department of atomic energy',
  'atomic energy (commission|regulatory board)',
  // They play tennis, and where they do.
  'Daniil Medvedev',
  'Novak Djokovic',
  'Indian Wells',
  // They share a surname with the prime minister.
  '(Nirav|Lalit|Lalit Kumar|Sushil|Sushil Kumar|Purnesh) Modi',
  // An ocean or two, and a family of languages.
  'Indo (Pacific|European|Aryan|China|Chinese)',
  // Other towns, other air forces.
  '(Moscow|St Petersburg|Saint Petersburg) (,? (Idaho|Florida|Fla|Pennsylvania))',
  'israel(i)? air force (IAF)?',
  '(chinese|foreign|international|african|arab|vietnamese|iranian|kazakh|turkmen|nepali|bangladeshi|pakistani) students (studying)? (in|at) (russia|moscow|russian universities)',
  // What is eaten, drunk and played with.
  'Russian (salad|doll(s)|dressing|sage|blue|tortoise)',
  'Moscow mule(s)',
  'Kremlin (Bistro|Restaurant|Cafe|Café)',
  'Gagarin (Street|Road|Marg|Chowk|Avenue)',
  '(white|black) russian (cocktail)',
  // Where a news agency sits is not what it writes about.
  'MOSCOW (UrduPoint|Sputnik|Reuters|PTI)',
  // Duties that India is said to levy.
  '(king|maharaja) of tariffs',
  'tariff (king|maharaja)',
  '(western|US|international)? sanctions (on|against) (iran|venezuela|china|turkey|pakistan|myanmar|north korea)',
  'sanctions hit',
  // What Washington does to India is told by its own topics.
  '(sanctions|impose sanctions|imposing sanctions|sanctions imposed) (on|against) {india}',
  'counter? (terrorism|terror) (strike(s)|operation(s)|force(s)|squad)',
  '(bangladesh|bangladeshi|pakistani|chinese|british|french|german|ukrainian) (ambassador|envoy) to {russia}',
  '(western|european|overseas|to|that|which|who|still) trade with {russia}',
  '{russian} (oil|energy|gas|oil and gas|oil gas) (giant(s)|major(s)|compan(y|ies)|firm(s))',
  '{russian} military (industry|machine|personnel|base|offensive|attack|losses)',
  '{russian} (arms|weapons|armaments) (industry|industries|maker(s)|manufacturer(s)|factor(y|ies)|sector|plant(s))',
  // Ships and boats of other designs than the Russian frigates.
  'Project (15|17|75) (A|B|I)',
  'Project {number} (class)? (submarine(s)|destroyer(s)|corvette(s)|carrier(s)|icebreaker(s))',
  // Mountains, and the people and works there.
  'Urals (are|region(s)|mountains|mountain|range|federal district|military district|industrial)',
  '(across|beyond|throughout) the Urals',
  'fertili(s|z)er(s) (compan(y|ies)|firm(s)|maker(s)|producer(s)|giant(s)|minister|ministry|association)',
  '{commodity} (imports|shipments|supplies|purchases)? from {elsewhere}',
  '(domestic|indigenous|home grown|own) fifth generation fighter (aircraft|jet)?',
  // What India builds or buys beside the Russian system.
  '(indigenous|domestic|home grown|own|israeli|american|ukrainian|pakistani|chinese) (made|built)? (short range|medium range|long range|multi layered)? (air|missile) (defence|defense) (missile)? (system(s)|shield|network)',
  'travel (advice|advisory|advisories|warning(s)) (for|on|to|against) {elsewhere}',
  'Gazprom Germania',
  'Arctic (Ocean|Circle)',
  // What the United States calls India.
  'major defen(c|s)e partner',
  'Pharmaceuticals (Corp|Corporation|Export Promotion Council)',
  // Pacts with the others that India bargains with.
  '{fta} with the? {bargainer}',
  // A visit of a given year is not the summit of another.
  '(visit|trip|tour|travel) to ({russia}|{india}) in (january|february|march|april|may|june|july|august|september|october|november|december)? {number}',
  '(Gandhi|Nehru|Shastri|Desai|Rao|Vajpayee|Singh) (visit|trip|tour) to ({russia}|{india})',
  '(foreign|defence|commerce|trade|finance|oil) (minister|secretary) (visit|trip|tour) to ({russia}|{india})',
  '{oil} (imports|import|purchases|supplies|shipments|cargoes)? from {elsewhere}',
  '(imports|purchases) of {oil} from {elsewhere}',
  // What oil costs and who trades in it the world over.
  '(crude|oil|crude oil) (price(s)|market(s)|benchmark(s)|futures|output|production|importer(s)|consumer(s))',
  // A score, no dialogue.
  '(draw|drew|drawn|draws|tie|tied|level|levelled|finished|score|scoreline) (of|at)? 2 2',
  '{portion} of (its|their|all)? (total|overall)? {oil} ({flow}|needs|requirements|demand|consumption|sourced through imports|through imports)',
  // What everybody pays with, and what others fly.
  '(international|global) payment system',
  '(5 th|fifth) generation stealth? (fighter(s)|jet(s)) (jet(s)|aircraft)? (of|from) the? {us}',
];
