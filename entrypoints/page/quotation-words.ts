import type { Words } from '../../components/words/words.ts';
import type { QuotationWords } from '../../data/citation/quotation.ts';

/** @returns the words of a quotation in the reader's language. */
export const quotationWords = (words: Words): QuotationWords => ({
  asOf: (date) => words('card_as_of', { date }),
  disputed: (value) => words('card_disputed', { value }),
  origin: ({ vintage }) =>
    `${words('brand')}. ${words('card_vintage', { date: vintage.newestFact, reviewed: vintage.reviewed })}`,
  facts: words('topic_facts'),
  timeline: words('topic_timeline'),
  sources: words('card_sources'),
});
