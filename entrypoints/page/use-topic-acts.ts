import { useState } from 'preact/hooks';
import type { TopicActs } from '../../components/TopicSheetView.tsx';
import type { Words } from '../../components/words/words.ts';
import { quoteFact, quoteTopic } from '../../data/citation/quotation.ts';
import { seriesTable } from '../../data/citation/series-table.ts';
import { writeCsv } from '../../data/citation/write-csv.ts';
import { type Article, entryOf, withEntry } from '../../data/notebook/notebook.ts';
import { changeNotebook } from '../background/notebook-store.ts';
import { copyQuotation } from './copy-quotation.ts';
import { quotationWords } from './quotation-words.ts';
import { saveFile } from './save-file.ts';

/**
 * @param article the page that the reader came from; it is saved with a fact
 * @returns what can be done with a topic, and what to say of the last thing done; empty before
 */
export function useTopicActs(words: Words, article: Article | null): { acts: TopicActs; notice: string } {
  const [notice, setNotice] = useState('');
  const say = (done: Promise<unknown>, success: string, failure: string) =>
    void done.then(
      () => setNotice(success),
      () => setNotice(failure),
    );
  const quoted = quotationWords(words);
  const sayCopied = (copying: Promise<void>) =>
    say(copying, words('topic_copied'), words('topic_not_copied'));

  const acts: TopicActs = {
    copyTopic: (sheet, format) => sayCopied(copyQuotation(quoteTopic(sheet, quoted), format)),
    copyFact: (sheet, fact) => sayCopied(copyQuotation(quoteFact(sheet, fact, quoted), 'text')),
    exportTopic: (sheet) => saveFile(`${sheet.id}.json`, 'application/json', JSON.stringify(sheet, null, 2)),
    exportSeries: (sheet, series) =>
      saveFile(`${sheet.id}-${series.id}.csv`, 'text/csv', writeCsv(seriesTable(series))),
    saveFact: (sheet, fact) => {
      const moment = { id: crypto.randomUUID(), saved: new Date().toISOString(), language: words.language };
      const entry = entryOf(sheet, fact, article, moment);
      say(
        changeNotebook((notebook) => withEntry(notebook, entry)),
        words('fact_saved'),
        words('fact_not_saved'),
      );
    },
  };
  return { acts, notice };
}
