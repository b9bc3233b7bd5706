import { localizedTexts } from '../topic-parts.ts';
import type { Rule } from './rule.ts';

/**
 * Spellings that the Hindi press writes in more than one way, and the one we keep to: see `docs/second-reading-hi.md`
 * for the words that only a reader can judge.
 */
const KEPT: Readonly<Record<string, string>> = {
  अक्तूबर: 'अक्टूबर',
  अजित: 'अजीत',
  अलेक्सांद्र: 'अलेक्ज़ेंडर',
  'आशय-पत्र': 'आशय पत्र',
  कज़ाख़िस्तान: 'कज़ाख़स्तान',
  कार्यसमूह: 'कार्य समूह',
  किर्गिज़स्तान: 'किर्गिस्तान',
  डोनाल्ड: 'डोनल्ड',
  देनिस: 'डेनिस',
  नरेन्द्र: 'नरेंद्र',
  पत्रुशेव: 'पात्रुशेव',
  मांतुरोव: 'मंतुरोव',
  मिख़ाइल: 'मिखाइल',
  म्याँमार: 'म्यांमार',
  येकातेरिनबुर्ग: 'येकातेरिनबर्ग',
  रोसकॉसमॉस: 'रोस्कोसमोस',
  रोस्तेक: 'रोस्टेक',
  'लेन-देन': 'लेनदेन',
  वक्तव्य: 'बयान',
  शोइगू: 'शोइगु',
  श्रृंखला: 'शृंखला',
  सँभ: 'संभ',
  सेर्गेई: 'सर्गेई',
  '«': '“',
};

/**
 * One spelling of a name throughout, and no final danda but in summaries and in notes of several sentences: labels,
 * events and notes of one are no sentences.
 */
export const hindiSpelling: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const { field, part } of localizedTexts(topic)) {
      for (const [other, kept] of Object.entries(KEPT)) {
        if (part.hi.includes(other)) {
          yield { file, field: `${field}.hi`, reason: `"${other}" is written "${kept}" here` };
        }
      }
      const mayEnd = field === 'summary' || (field.endsWith('note') && /।./u.test(part.hi));
      if (!mayEnd && part.hi.endsWith('।')) {
        yield { file, field: `${field}.hi`, reason: `ends with a danda: "${part.hi}"` };
      }
    }
  }
};
