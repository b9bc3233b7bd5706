import type { Lexicon } from '../../lexicon.ts';

/** Oil and who sells it. */
export const oil: Lexicon['classes'] = {
  oil: [
    'crude',
    'oil',
    'crude oil',
    'oil and gas',
    'oil and petroleum',
    'barrel(s)',
    'petroleum',
    'urals',
    'urals crude',
    'seaborne crude',
    'seaborne oil',
    'energy',
    'fossil fuel(s)',
  ],
  cheap: ['cheap', 'cheaper', 'discounted', 'cut price', 'cut rate', 'discount'],
  // Which oil, between whose it is and the word itself.
  which: ['{cheap}', 'total', 'overall', 'seaborne', 'sanctioned'],
  // The oil companies of Russia, however they are called.
  oilmajors: [
    'Rosneft and Lukoil',
    'Lukoil and Rosneft',
    '(two|both)? (largest|biggest|top|major|leading)? (russian|russia) two? (largest|biggest|top|major|leading)? (oil|energy) {company}',
    '(two|both) (largest|biggest|top|major|leading) (russian|russia) {company}',
  ],
  company: [
    'compan(y|ies)',
    'firm(s)',
    'major(s)',
    'giant(s)',
    'producer(s)',
    'exporter(s)',
    'supplier(s)',
    'entit(y|ies)',
  ],
};
