const INDIA = /india|delhi|bharat|भारत|दिल्ली|हिंद|инди[ийяюе]|дели/i;
const RUSSIA = /russia|moscow|kremlin|soviet|रूस|रुस|मॉस्को|मास्को|क्रेमलिन|росси|москв|кремл|советск|рф/i;
const PROOF =
  /relos|brahmos|kudankulam|s-400|su-30mki|ins vikramaditya|रेलोस|ब्रह्मोस|कुडनकुलम|брамос|куданкулам/i;

/**
 * The first look at a page: can it be about India and Russia at all?
 *
 * @param text what a reader sees of it
 */
export const mayConcern = (text: string): boolean =>
  PROOF.test(text) || (INDIA.test(text) && RUSSIA.test(text));
