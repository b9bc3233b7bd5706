import { PageTopics } from '../../components/PageTopics.tsx';
import type { Words } from '../../components/words/words.ts';
import { ask } from '../background/ask.ts';
import type { PageSummary } from '../background/messages.ts';
import type { ArticleTab } from './article-tab.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly words: Words;
  readonly tab: ArticleTab | null;
  readonly summary: PageSummary | null;
  readonly paused: boolean;
  readonly onOpen: (topic: string) => void;
}

/** What the article in the tab is about, or why nothing is known of it. */
export function ThisPagePlace({ words, tab, summary, paused, onOpen }: Props) {
  const articleDate = summary?.published ?? undefined;
  const reply = useAnswer(
    summary && {
      type: 'sheets/get',
      topics: summary.topics.map(({ id }) => id),
      ...(articleDate && { articleDate }),
    },
  );
  if (!tab || !summary?.topics.length) return <NoTopics words={words} tab={tab} paused={paused} />;
  if (reply === null) return <p class="page-note">{words('error_worker')}</p>;
  if (!reply) return null;

  const sheets = new Map(reply.value.map((sheet) => [sheet.id, sheet]));
  const topics = summary.topics.flatMap(({ id, mentions }) => {
    const sheet = sheets.get(id);
    if (!sheet) return [];
    return [{ id, mentions, name: sheet.name, kind: sheet.kind, lead: sheet.facts[0] }];
  });
  return (
    <>
      <p class="page-note">{readAs(words, summary)}</p>
      {summary.truncated && <p class="page-note page-caution">{words('page_truncated')}</p>}
      <PageTopics
        words={words}
        topics={topics}
        onGoTo={(topic) => ask({ type: 'tab/goto', tab: tab.id, topic })}
        onOpen={onOpen}
      />
    </>
  );
}

/** Which language and day the reader took from the page. */
function readAs(words: Words, { language, published }: PageSummary): string {
  const named = language ? words(`language_${language}`) : '—';
  if (published === null) return words('page_read_undated', { language: named });
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  const date = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return words('page_read_as', { language: named, date: date.format(Date.UTC(year, month - 1, day)) });
}

interface NoTopicsProps {
  readonly words: Words;
  readonly tab: ArticleTab | null;
  readonly paused: boolean;
}

function NoTopics({ words, tab, paused }: NoTopicsProps) {
  const site = tab?.host ?? '';
  const reason = paused
    ? 'paused'
    : !tab || tab.access === 'closed'
      ? 'closed'
      : tab.access === 'possible'
        ? 'off'
        : 'none';
  return (
    <div class="page-empty">
      <h2>{words(`page_${reason}_title`, { site })}</h2>
      <p>{words(`page_${reason}_text`, { site })}</p>
    </div>
  );
}
