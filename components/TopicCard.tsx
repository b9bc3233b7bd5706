import { factsBeside } from '../data/sheet/facts-beside.ts';
import type { TopicSheet } from '../data/sheet/topic-sheet.ts';
import { FactRow } from './FactRow.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { SourceList } from './SourceList.tsx';
import { StateStrip } from './StateStrip.tsx';
import { TrendChart } from './TrendChart.tsx';
import { tied, tiedName } from './tied.ts';
import type { WordKey, Words } from './words/words.ts';

/** What a card shows: a topic, or why there is none to show. */
export type CardContent =
  | { readonly state: 'ready'; readonly sheet: TopicSheet }
  | { readonly state: 'loading' | 'unavailable' };

/** What the reader can do from a card; who mounts it decides what that means. */
export interface CardActions {
  close(): void;
  togglePin(): void;
  /** To the next or the previous mention of the same topic on the page. */
  step(direction: 'next' | 'previous'): void;
  openTopic(topic: string): void;
  back(): void;
  openSheet(topic: string): void;
  hideTopic(topic: string): void;
  pauseSite(): void;
}

interface Props {
  readonly content: CardContent;
  readonly words: Words;
  readonly actions: CardActions;
  readonly pinned: boolean;
  /** Which mention of the topic on this page it belongs to, counted from 1. */
  readonly mention: { readonly number: number; readonly total: number };
  /** Name of the topic that led here from within the card, or null. */
  readonly cameFrom: string | null;
  /** ISO 8601 day. */
  readonly today: string;
  readonly articleDate: string | undefined;
}

/** A card is read in one look; the rest is in the fact sheet. */
const MOST = { states: 2, facts: 5, related: 6, sources: 3, citations: 2 };

/** The context card: what a term stands for, what held on the article's date and what holds now, and who says so. */
export function TopicCard(props: Props) {
  const { content, words, actions } = props;
  const sheet = content.state === 'ready' ? content.sheet : null;
  return (
    <article class="topic-card">
      <CardHead {...props} sheet={sheet} />
      <div class="card-body">
        {sheet ? (
          <CardFacts sheet={sheet} {...props} />
        ) : (
          <p class="card-note" role="status">
            {words(content.state === 'loading' ? 'card_loading' : 'card_unavailable')}
          </p>
        )}
      </div>
      {sheet && (
        <footer class="card-foot">
          <button type="button" class="card-primary" onClick={() => actions.openSheet(sheet.id)}>
            {words('card_open_sheet')}
          </button>
          <button type="button" onClick={() => actions.hideTopic(sheet.id)}>
            {words('card_hide_topic')}
          </button>
          <button type="button" onClick={actions.pauseSite}>
            {words('card_pause_site')}
          </button>
        </footer>
      )}
    </article>
  );
}

function CardHead({
  sheet,
  words,
  actions,
  pinned,
  mention,
  cameFrom,
}: Props & { sheet: TopicSheet | null }) {
  return (
    <header class="card-head">
      <div class="card-tools">
        {cameFrom === null ? (
          <span class="card-kind">{sheet && words(`card_kind_${sheet.kind}` satisfies WordKey)}</span>
        ) : (
          <button
            type="button"
            class="card-back"
            onClick={actions.back}
            title={words('card_back', { topic: cameFrom })}
          >
            <Icon name="back" />
            <span>{cameFrom}</span>
          </button>
        )}
        {mention.total > 1 && cameFrom === null && (
          <>
            <IconButton icon="back" label={words('card_previous')} onPress={() => actions.step('previous')} />
            <span class="card-mention" role="status">
              <span class="visually-hidden">{words('card_mention', mention)}</span>
              <span aria-hidden="true">{`${mention.number}/${mention.total}`}</span>
            </span>
            <IconButton icon="next" label={words('card_next')} onPress={() => actions.step('next')} />
          </>
        )}
        <IconButton icon="pin" label={words('card_pin')} pressed={pinned} onPress={actions.togglePin} />
        <IconButton icon="close" label={words('card_close')} onPress={actions.close} />
      </div>
      {sheet && <h2 class="card-name">{tiedName(sheet.name)}</h2>}
    </header>
  );
}

function CardFacts({ sheet, words, actions, today, articleDate }: Props & { sheet: TopicSheet }) {
  const { vintage } = sheet;
  const moment = { words, articleDate, articleDay: vintage.articleDate };
  const chart = sheet.series[0];
  const states = sheet.states.slice(0, MOST.states);
  const facts = factsBeside(states, sheet.facts);
  const moreFacts = facts.length - MOST.facts;
  return (
    <>
      <p class="card-summary">{tied(sheet.summary)}</p>
      {states.map((strip) => (
        <StateStrip key={strip.id} strip={strip} today={today} {...moment} />
      ))}
      {facts.length > 0 && (
        <section>
          <h3 class="card-rubric">{words('card_facts')}</h3>
          <dl class="facts">
            {facts.slice(0, MOST.facts).map((fact) => (
              <FactRow
                key={fact.id}
                fact={fact}
                words={words}
                articleDate={articleDate}
                most={MOST.citations}
              />
            ))}
          </dl>
          {moreFacts > 0 && <p class="card-note">{words('card_more_facts', { count: moreFacts })}</p>}
        </section>
      )}
      {chart && <TrendChart series={chart} {...moment} />}
      {sheet.related.length > 0 && (
        <section>
          <h3 class="card-rubric">{words('card_related')}</h3>
          <ul class="card-related">
            {sheet.related.slice(0, MOST.related).map((topic) => (
              <li key={topic.id}>
                <button type="button" onClick={() => actions.openTopic(topic.id)}>
                  {tiedName(topic.name)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sheet.sources.length > 0 && (
        <section>
          <h3 class="card-rubric">{words('card_sources')}</h3>
          <SourceList sources={sheet.sources.slice(0, MOST.sources)} words={words} />
        </section>
      )}
      <p class="card-note">
        {tied(words('card_vintage', { date: vintage.newestFact, reviewed: vintage.reviewed }))}
      </p>
    </>
  );
}
