import { useEffect, useRef, useState } from 'preact/hooks';
import { type Place, Places } from '../../components/Places.tsx';
import type { Words } from '../../components/words/words.ts';
import type { ArticleTab } from './article-tab.ts';
import { later } from './later.tsx';
import { ThisPagePlace } from './ThisPagePlace.tsx';
import { useAnswer } from './use-answer.ts';

// What an article is about is shown first: charts, search and whole topics are loaded after it.
const KeyFiguresPlace = later(async () => (await import('./KeyFiguresPlace.tsx')).KeyFiguresPlace);
const AllTopicsPlace = later(async () => (await import('./AllTopicsPlace.tsx')).AllTopicsPlace);
const OpenTopic = later(async () => (await import('./OpenTopic.tsx')).OpenTopic);

type PlaceId = 'page' | 'figures' | 'topics';

interface Props {
  readonly words: Words;
  /** Null where the window has no tab to read. */
  readonly tab: ArticleTab | null;
  /** Grows when the tab may have been read anew. */
  readonly turn: number;
  /** The site of the tab is on the reader's list of paused ones. */
  readonly paused: boolean;
  /** A topic asked for from outside; another object is another wish. */
  readonly wanted?: { readonly topic: string } | null;
}

/** The fact sheet of popup and side panel: three places, and a topic opened over them. */
export function FactSheet({ words, tab, turn, paused, wanted = null }: Props) {
  const [ownTurn, setOwnTurn] = useState(0);
  const summary = useAnswer(tab && { type: 'tab/summary', tab: tab.id }, turn + ownTurn);
  const [chosen, choose] = useState<PlaceId | null>(null);
  const [trail, setTrail] = useState<readonly string[]>([]);
  // What the reader pressed to open a topic gets the focus back.
  const opener = useRef<Element | null>(null);
  const isClosed = trail.length === 0;
  useEffect(() => {
    if (isClosed && opener.current instanceof HTMLElement) opener.current.focus();
  }, [isClosed]);
  useEffect(() => {
    if (wanted) setTrail([wanted.topic]);
  }, [wanted]);

  const isAnswered = summary !== undefined;
  useEffect(() => {
    if (!isAnswered) return;
    const idle = requestIdleCallback(() => {
      for (const part of [KeyFiguresPlace, AllTopicsPlace, OpenTopic]) void part.fetch();
    });
    return () => cancelIdleCallback(idle);
  }, [isAnswered]);

  const page = summary?.value ?? null;
  const articleDate = page?.published ?? undefined;
  const topic = trail.at(-1);
  const openTopic = (next: string) => {
    if (topic === undefined) opener.current = document.activeElement;
    setTrail([...trail, next]);
  };

  // A page without topics leads with what is worth a look anywhere; one that is not read, with how to read it.
  const waiting = tab !== null && summary === undefined;
  const aboutPage = waiting || paused || tab?.access === 'possible' || Boolean(page?.topics.length);
  const place = chosen ?? (aboutPage ? 'page' : 'figures');
  const places: readonly Place<PlaceId>[] = [
    { id: 'page', label: words('place_page'), count: page?.topics.length || undefined },
    { id: 'figures', label: words('place_figures') },
    { id: 'topics', label: words('place_topics') },
  ];
  return (
    <>
      {/* Kept while a topic is open, so that a search and the place in a list are still there on the way back. */}
      <div class="fact-sheet-places" hidden={topic !== undefined}>
        <Places label={words('places_label')} places={places} current={place} onSelect={choose}>
          {place === 'page' && summary === null && <p class="page-note">{words('error_worker')}</p>}
          {place === 'page' && summary !== null && !waiting && (
            <ThisPagePlace
              words={words}
              tab={tab}
              summary={page}
              paused={paused}
              onOpen={openTopic}
              onRead={() => setOwnTurn(ownTurn + 1)}
            />
          )}
          {place === 'figures' && <KeyFiguresPlace words={words} onOpen={openTopic} />}
          {place === 'topics' && <AllTopicsPlace words={words} onOpen={openTopic} autoFocus />}
        </Places>
      </div>
      {topic !== undefined && (
        <OpenTopic
          key={topic}
          words={words}
          topic={topic}
          articleDate={articleDate}
          article={page}
          onOpen={openTopic}
          onBack={() => setTrail(trail.slice(0, -1))}
        />
      )}
    </>
  );
}
