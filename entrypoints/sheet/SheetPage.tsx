import { useEffect, useState } from 'preact/hooks';
import { AllTopicsPlace } from '../page/AllTopicsPlace.tsx';
import { KeyFiguresPlace } from '../page/KeyFiguresPlace.tsx';
import type { PageProps } from '../page/mount-page.tsx';
import { OpenTopic } from '../page/OpenTopic.tsx';
import { readSheetAddress, sheetAddress } from '../page/sheet-address.ts';
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
    history.pushState(null, '', sheetAddress({ topics: [topic], date: request.date }));
    setRequest(readSheetAddress(location.search));
    scrollTo(0, 0);
  };

  const [topic, ...others] = request.topics;
  return (
    <div class="sheet-page">
      <header class="sheet-head">
        <h1 class="brand">
          <a href="/sheet.html">{words('brand')}</a>
        </h1>
      </header>
      <nav class="sheet-topics" aria-label={words('place_topics')}>
        <AllTopicsPlace words={words} onOpen={open} />
      </nav>
      <main class="sheet-main">
        {topic === undefined && <KeyFiguresPlace words={words} onOpen={open} titled />}
        {topic !== undefined && others.length === 0 && (
          <OpenTopic
            key={topic}
            words={words}
            topic={topic}
            articleDate={request.date}
            article={null}
            onOpen={open}
          />
        )}
        {others.length > 0 && <Briefing words={words} request={request} />}
      </main>
    </div>
  );
}
