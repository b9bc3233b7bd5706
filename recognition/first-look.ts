/**
 * Words of which recognition needs one from each side. A test holds them against the cues of the lexicons: where
 * recognition would open, this must. Letters before `дели`, `рф` and the like would make them parts of other words.
 * In Russian a Russian make (МиГ-29) speaks for Russia. All in small letters: a text made small once is gone through
 * in half the time that expressions take which must see to the case at every letter.
 */
const INDIA =
  /india|delhi|external affairs|bharat|mumbai|lok sabha|rajya sabha|rupee|b[ae]ngal[ou]|chennai|hyderabad|kolkata|kerala|tamil|gujarat|surat|jamnagar|ahmedabad|jaipur|lucknow|nagpur|vi(?:sakhapatnam|zag)|kochi|maharashtra|karnataka|telangana|rajasthan|haryana|odisha|pradesh|west bengal|uco bank|rashtrapati|gjepc|pharmexcil|assocham|ficci|crore|lakh|\b(?:goa(?:ns?)?|indo|modi|hal|isro|pune|bjp|fieo|dgft)\b|भारत|दिल्ली|हिंद|हिन्द|इंडि|इन्डि|मोदी|मुंबई|मुम्बई|इसरो|गोवा|केरल|बेंगलुरु|инди[ийяюейцах]|мумба|бангалор|хайдарабад|ченнаи|калькутт|гуджарат|керал[аыеуо]|рупи[яиюйе]|(?:^|[^а-яё])(?:дели|моди|гоа|сурат(?:|а|у|ом|е)|индо|индус|исро)(?![а-яё])/;
const RUSSIA =
  /russi|russo|moscow|kremlin|soviet|ussr|putin|ro?uble|vladivostok|kaliningrad|yekaterinburg|sochi|petersburg|siberia|lavrov|medvedev|gorbachev|yeltsin|brezhnev|kazan|novosibirsk|murmansk|yakutia|tatarstan|astrakhan|novorossiysk|alrosa|aeroflot|sberbank|rosselkhoz|रूस|रुस|मॉस्को|मास्को|पुतिन|क्रेमलिन|सोवियत|रशि|रोस्कोस्मोस|क(?:ज|ज़|ज़)ान|लादि[- ]?वोस्|росси|русс?к|москов|москв|кремл|путин|владивосток|медведев|советск|горшков|суперджет|спутник|петербург|екатеринбург|новосибирск|омск|калининград|подмосков|татарстан|волгоград|мурманск|архангельск|челябинск|калмыки|сбербанк|роскосмос|(?:^|[^а-яё])(?:рф|ссср|сбер(?:|а|у|ом|е)|казан(?:ь|и|ью)|сочи|урал(?:|а|у|ом|е)|сибир(?:ь|и|ью)|(?:миг|су|с|т|ми|ка|ил|ак)[-– ]?\d+)(?![а-яё])/;
/** Topics that join both by themselves. */
const PROOF = /relos|रेलोस|brahmos|ब्रह्मोस|брамос|куданкулам|\bak[- ]?203|uralchem/;

/**
 * The first look at a page: can it be about India and Russia at all?
 *
 * @param text what a reader sees of it
 */
export const mayConcern = (text: string): boolean => {
  const small = text.toLowerCase();
  return (RUSSIA.test(small) && INDIA.test(small)) || PROOF.test(small);
};
