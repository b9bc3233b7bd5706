import { Icon } from '../../components/Icon.tsx';
import { TopicBrief } from '../../components/TopicBrief.tsx';
import { tied } from '../../components/tied.ts';
import type { Words } from '../../components/words/words.ts';
import { localDay } from '../../data/calendar.ts';
import type { SheetRequest } from '../page/sheet-address.ts';
import { useAnswer } from '../page/use-answer.ts';

interface Props {
  readonly words: Words;
  readonly request: SheetRequest;
}

/** The topics of an article on a few sheets of paper. */
export function Briefing({ words, request: { topics, date, title } }: Props) {
  const reply = useAnswer({ type: 'sheets/get', topics: [...topics], ...(date && { articleDate: date }) });
  if (reply === null) return <p class="page-note">{words('error_worker')}</p>;
  if (!reply) return null;
  const articleDate = reply.value[0]?.vintage.articleDate;
  return (
    <div class="briefing">
      <header class="briefing-head">
        <p>{words('briefing_title')}</p>
        {title && <h2>{tied(title)}</h2>}
        {articleDate && <p>{words('briefing_date', { date: tied(articleDate) })}</p>}
        <button type="button" class="main-button briefing-print" onClick={() => print()}>
          <Icon name="print" />
          {words('briefing_print')}
        </button>
      </header>
      {reply.value.map((sheet) => (
        <TopicBrief
          key={sheet.id}
          sheet={sheet}
          words={words}
          today={localDay(new Date())}
          articleDate={date}
        />
      ))}
    </div>
  );
}
