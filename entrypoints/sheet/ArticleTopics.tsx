import { TopicList } from '../../components/TopicList.tsx';
import type { Words } from '../../components/words/words.ts';
import type { TabSummary } from '../background/messages.ts';

interface Props {
  readonly words: Words;
  readonly article: TabSummary;
  readonly onOpen: (topic: string) => void;
}

/** What the article is about that the sheet was opened from. */
export function ArticleTopics({ words, article, onOpen }: Props) {
  return (
    <section class="sheet-article" aria-labelledby="sheet-article-title">
      <h2 id="sheet-article-title">{article.title || words('place_page')}</h2>
      <TopicList words={words} topics={article.topics} onOpen={onOpen} />
    </section>
  );
}
