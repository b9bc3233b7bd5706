import { PageTopics } from '../../components/PageTopics.tsx';
import { tied } from '../../components/tied.ts';
import type { Words } from '../../components/words/words.ts';
import { formatDate } from '../../data/sheet/date-format.ts';
import { ask } from '../background/ask.ts';
import type { TabSummary } from '../background/messages.ts';
import type { ArticleTab } from './article-tab.ts';
import { NothingRead } from './NothingRead.tsx';
import { openTab } from './open-tab.ts';
import { sheetAddress } from './sheet-address.ts';

interface Props {
  readonly words: Words;
  readonly tab: ArticleTab | null;
  readonly summary: TabSummary | null;
  readonly paused: boolean;
  readonly onOpen: (topic: string) => void;
  /** The page has been read anew: ask for its summary again. */
  readonly onRead: () => void;
}

/** What the article in the tab is about, or why nothing is known of it. */
export function ThisPagePlace({ words, tab, summary, paused, onOpen, onRead }: Props) {
  const articleDate = summary?.published ?? undefined;
  if (!tab || !summary?.topics.length || paused) {
    return <NothingRead words={words} tab={tab} paused={paused} onRead={onRead} />;
  }
  const topicIds = summary.topics.map(({ id }) => id);
  const briefing = sheetAddress({ topics: topicIds, date: articleDate, title: summary.title });
  return (
    <>
      <p class="page-note">{readAs(words, summary)}</p>
      {summary.truncated && <p class="page-note page-caution">{words('page_truncated')}</p>}
      <PageTopics
        words={words}
        topics={summary.topics}
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
function readAs(words: Words, { language, published }: TabSummary): string {
  const named = language ? words(`language_${language}`) : '—';
  if (published === null) return words('page_read_undated', { language: named });
  return words('page_read_as', { language: named, date: tied(formatDate(published, words.language)) });
}
