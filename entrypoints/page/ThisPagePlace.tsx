import { PageTopics } from '../../components/PageTopics.tsx';
import type { Words } from '../../components/words/words.ts';
import { formatDate } from '../../data/sheet/date-format.ts';
import { ask } from '../background/ask.ts';
import type { PageSummary } from '../background/messages.ts';
import type { ArticleTab } from './article-tab.ts';
import { NothingRead } from './NothingRead.tsx';
import { openTab } from './open-tab.ts';
import { sheetAddress } from './sheet-address.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly words: Words;
  readonly tab: ArticleTab | null;
  readonly summary: PageSummary | null;
  readonly paused: boolean;
  readonly onOpen: (topic: string) => void;
  /** The page has been read anew: ask for its summary again. */
  readonly onRead: () => void;
}

/** What the article in the tab is about, or why nothing is known of it. */
export function ThisPagePlace({ words, tab, summary, paused, onOpen, onRead }: Props) {
  const articleDate = summary?.published ?? undefined;
  const topicIds = summary?.topics.map(({ id }) => id) ?? [];
  const reply = useAnswer(topicIds.length > 0 ? { type: 'topics/outline', topics: topicIds } : null);
  if (!tab || !summary?.topics.length || paused) {
    return <NothingRead words={words} tab={tab} paused={paused} onRead={onRead} />;
  }
  if (reply === null) return <p class="page-note">{words('error_worker')}</p>;
  if (!reply) return null;

  const outlines = new Map(reply.value.map((outline) => [outline.id, outline]));
  const topics = summary.topics.flatMap(({ id, mentions }) => {
    const outline = outlines.get(id);
    return outline ? [{ ...outline, mentions }] : [];
  });
  const briefing = sheetAddress({ topics: topicIds, date: articleDate, title: summary.title });
  return (
    <>
      <p class="page-note">{readAs(words, summary)}</p>
      {summary.truncated && <p class="page-note page-caution">{words('page_truncated')}</p>}
      <PageTopics
        words={words}
        topics={topics}
        onGoTo={(topic) => void ask({ type: 'tab/goto', tab: tab.id, topic })}
        onOpen={onOpen}
      />
      <p class="page-note">
        <button type="button" class="link-button" onClick={() => openTab(briefing)}>
          {words('briefing_open')}
        </button>
      </p>
    </>
  );
}

/** Which language and day the reader took from the page. */
function readAs(words: Words, { language, published }: PageSummary): string {
  const named = language ? words(`language_${language}`) : '—';
  if (published === null) return words('page_read_undated', { language: named });
  return words('page_read_as', { language: named, date: formatDate(published, words.language) });
}
