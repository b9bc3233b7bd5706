import { type AliasTiers, compileGazetteer } from '../../../recognition/compile/compile-gazetteer.ts';
import { type Gazetteer, NO_TOPIC } from '../../../recognition/gazetteer.ts';
import { openGazetteer } from '../../../recognition/gazetteer-file.ts';
import { scan } from '../../../recognition/scan.ts';

/** A gazetteer of a few topics, given as English aliases by topic id, or as all three languages. */
export const gazetteerOf = (
  topics: Readonly<
    Record<string, readonly string[] | Readonly<Partial<Record<'en' | 'hi' | 'ru', AliasTiers>>>>
  >,
): Gazetteer => {
  const named = Object.entries(topics).map(([id, aliases]) => ({
    id,
    aliases: { en: {}, hi: {}, ru: {}, ...(Array.isArray(aliases) ? { en: { strong: aliases } } : aliases) },
  }));
  return openGazetteer(compileGazetteer(named).bytes);
};

/** Every phrase found in a text as `topic: surface`, before anything is decided. */
export const phrasesIn = (text: string, gazetteer: Gazetteer): string[] => {
  const found = scan(text, gazetteer);
  const phrases: string[] = [];
  for (let i = 0; i < found.length; i += 3) {
    const what = found[i + 2] ?? 0;
    if (what < 0) continue;
    const alias = (gazetteer.outputAliases[what] ?? 0) >>> 1;
    const topic = gazetteer.aliasTopics[alias] ?? NO_TOPIC;
    if (topic !== NO_TOPIC)
      phrases.push(`${gazetteer.topics()[topic]}: ${text.slice(found[i], found[i + 1])}`);
  }
  return phrases;
};
