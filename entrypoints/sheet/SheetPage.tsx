import { useEffect, useState } from 'preact/hooks';
import { AllTopicsPlace } from '../page/AllTopicsPlace.tsx';
import { KeyFiguresPlace } from '../page/KeyFiguresPlace.tsx';
import type { PageProps } from '../page/mount-page.tsx';
import { OpenTopic } from '../page/OpenTopic.tsx';
import { readSheetAddress, sheetAddress } from '../page/sheet-address.ts';
import { useAnswer } from '../page/use-answer.ts';
import { ArticleTopics } from './ArticleTopics.tsx';
import { Briefing } from './Briefing.tsx';

/** The fact sheet in a tab: topics at the side, one of them, or a briefing on several, in the middle. */
export function SheetPage({ words }: PageProps) {
  const [request, setRequest] = useState(() => readSheetAddress(location.search));
  useEffect(() => {
    const onPopState = () => setRequest(readSheetAddress(location.search));
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);
  const open = (topic: string) => {
    history.pushState(null, '', sheetAddress({ ...request, topics: [topic] }));
    setRequest(readSheetAddress(location.search));
    scrollTo(0, 0);
  };

  const { tab, title } = request;
  const summary = useAnswer(tab === undefined ? null : { type: 'tab/summary', tab })?.value;
  // The tab may have gone on to another page.
  const article = summary?.title === title ? summary : null;
  const [topic, ...others] = request.topics;
  return (
    <div class="sheet-page">
      <header class="sheet-head">
        <h1 class="brand">
          <a href={sheetAddress({ ...request, topics: [] })}>{words('brand')}</a>
        </h1>
        <a class="source-link sheet-to-topics" href="#topics">
          {words('place_topics')}
        </a>
      </header>
      <main class="sheet-main">
        {topic === undefined && <KeyFiguresPlace words={words} onOpen={open} titled />}
        {topic !== undefined && others.length === 0 && (
          <OpenTopic
            key={topic}
            words={words}
            topic={topic}
            articleDate={request.date}
            article={article}
            onOpen={open}
          />
        )}
        {others.length > 0 && <Briefing words={words} request={request} />}
      </main>
      <nav class="sheet-topics" id="topics" aria-label={words('place_topics')}>
        {article && <ArticleTopics words={words} article={article} onOpen={open} />}
        <h2 class="sheet-topics-title">{words('place_topics')}</h2>
        <AllTopicsPlace words={words} onOpen={open} />
      </nav>
    </div>
  );
}
