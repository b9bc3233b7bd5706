import type { FactLine, SeriesChart, TopicSheet } from '../data/sheet/topic-sheet.ts';
import { FactActions } from './FactActions.tsx';
import { FactRow } from './FactRow.tsx';
import { SeriesFigure } from './SeriesFigure.tsx';
import { SourceList } from './SourceList.tsx';
import { StateStrip } from './StateStrip.tsx';
import { Timeline } from './Timeline.tsx';
import { type CopyFormat, TopicActions } from './TopicActions.tsx';
import { tied, tiedName } from './tied.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly sheet: TopicSheet;
  readonly words: Words;
  /** ISO 8601 day at the right end of the time axes. */
  readonly today: string;
  /** ISO 8601; absent without an article. */
  readonly articleDate?: string | undefined;
  readonly onOpen: (topic: string) => void;
  readonly acts: TopicActs;
}

/** What can be taken along from a topic; who mounts it decides how. */
export interface TopicActs {
  copyTopic(sheet: TopicSheet, format: CopyFormat): void;
  exportTopic(sheet: TopicSheet): void;
  exportSeries(sheet: TopicSheet, series: SeriesChart): void;
  copyFact(sheet: TopicSheet, fact: FactLine): void;
  saveFact(sheet: TopicSheet, fact: FactLine): void;
}

/** Everything known about a topic, for the popup, the side panel and the full page alike. */
export function TopicSheetView({ sheet, words, today, articleDate, onOpen, acts }: Props) {
  const { vintage } = sheet;
  const moment = { words, articleDate, articleDay: vintage.articleDate };
  return (
    <article class="topic-sheet" id={`topic-${sheet.id}`}>
      <header>
        <p class="topic-sheet-kind">{words(`card_kind_${sheet.kind}`)}</p>
        <h2 class="topic-sheet-name">{tiedName(sheet.name)}</h2>
        <p class="topic-sheet-summary">{tied(sheet.summary)}</p>
        <TopicActions
          words={words}
          onCopy={(format) => acts.copyTopic(sheet, format)}
          onExport={() => acts.exportTopic(sheet)}
        />
      </header>
      {sheet.states.length > 0 && (
        <section>
          <h3 class="rubric">{words('topic_states')}</h3>
          {sheet.states.map((strip) => (
            <StateStrip key={strip.id} strip={strip} today={today} detailed {...moment} />
          ))}
        </section>
      )}
      <section>
        <h3 class="rubric">{words('topic_facts')}</h3>
        <dl class="facts">
          {sheet.facts.map((fact) => (
            <FactRow
              key={fact.id}
              fact={fact}
              words={words}
              articleDate={articleDate}
              actions={
                <FactActions
                  words={words}
                  label={fact.label}
                  onCopy={() => acts.copyFact(sheet, fact)}
                  onSave={() => acts.saveFact(sheet, fact)}
                />
              }
            />
          ))}
        </dl>
      </section>
      {sheet.series.length > 0 && (
        <section>
          <h3 class="rubric">{words('topic_series')}</h3>
          {sheet.series.map((series) => (
            <SeriesFigure
              key={series.id}
              series={series}
              onExport={() => acts.exportSeries(sheet, series)}
              {...moment}
            />
          ))}
        </section>
      )}
      {sheet.timeline.length > 0 && (
        <section>
          <h3 class="rubric">{words('topic_timeline')}</h3>
          <Timeline lines={sheet.timeline} words={words} />
        </section>
      )}
      {sheet.related.length > 0 && (
        <section class="topic-sheet-related">
          <h3 class="rubric">{words('card_related')}</h3>
          <ul>
            {sheet.related.map((topic) => (
              <li key={topic.id}>
                <button type="button" class="link-button" onClick={() => onOpen(topic.id)}>
                  {tiedName(topic.name)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 class="rubric">{words('card_sources')}</h3>
        <SourceList sources={sheet.sources} words={words} />
      </section>
      <p class="topic-sheet-vintage">
        {tied(words('card_vintage', { date: vintage.newestFact, reviewed: vintage.reviewed }))}
      </p>
    </article>
  );
}
