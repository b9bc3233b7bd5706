import type { TopicSheet } from '../data/sheet/topic-sheet.ts';
import { FactRow } from './FactRow.tsx';
import { SourceList } from './SourceList.tsx';
import { StateStrip } from './StateStrip.tsx';
import { tied, tiedName } from './tied.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly sheet: TopicSheet;
  readonly words: Words;
  /** ISO 8601 day at the right end of the time axes. */
  readonly today: string;
  /** ISO 8601; absent without an article. */
  readonly articleDate?: string | undefined;
}

/** A briefing has room for what matters most. */
const MOST_FACTS = 6;

/** A topic on part of a printed page: what it is, what held and holds, its first facts and who says so. */
export function TopicBrief({ sheet, words, today, articleDate }: Props) {
  const facts = sheet.facts.slice(0, MOST_FACTS);
  const cited = new Set([
    ...facts.flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...sheet.states.flatMap(({ spans }) => spans.flatMap(({ sources }) => sources.map(({ id }) => id))),
  ]);
  return (
    <article class="topic-brief">
      <header>
        <h2 class="topic-brief-name">{tiedName(sheet.name)}</h2>
        <p class="topic-brief-summary">{tied(sheet.summary)}</p>
      </header>
      {sheet.states.map((strip) => (
        <StateStrip
          key={strip.id}
          strip={strip}
          words={words}
          today={today}
          articleDate={articleDate}
          articleDay={sheet.vintage.articleDate}
        />
      ))}
      <dl class="facts">
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} words={words} articleDate={articleDate} />
        ))}
      </dl>
      <h3 class="topic-brief-sources">{words('card_sources')}</h3>
      <SourceList sources={sheet.sources.filter(({ id }) => cited.has(id))} words={words} />
      <p class="topic-sheet-vintage">
        {tied(words('card_vintage', { date: sheet.vintage.newestFact, reviewed: sheet.vintage.reviewed }))}
      </p>
    </article>
  );
}
