import type { StateStrip as Strip } from '../data/sheet/topic-sheet.ts';
import { Citations } from './Citations.tsx';
import { caution } from './caution.ts';
import { ThenAndNow } from './ThenAndNow.tsx';
import { tied, tiedName } from './tied.ts';
import { timeAxis } from './time-axis.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly strip: Strip;
  readonly words: Words;
  /** ISO 8601 day at the right end of the axis. */
  readonly today: string;
  /** ISO 8601, and the same written out; both absent without an article. */
  readonly articleDate?: string | undefined;
  readonly articleDay?: string | undefined;
  /** The fact sheet lists every span in sight; the card leaves that list to screen readers. */
  readonly detailed?: boolean;
}

/** Named in the card; the fact sheet names all. */
const MOST_SOURCES = 3;

/** How one thing changed: its values as bars on a time axis, with a mark at the article's date. */
export function StateStrip({ strip, words, today, articleDate, articleDay = '', detailed = false }: Props) {
  const latest = strip.spans[strip.latest];
  if (!latest) return null;
  const then = strip.onArticleDate === null ? null : (strip.spans[strip.onArticleDate] ?? null);
  const doubt = caution(latest, words);
  const axis = timeAxis([
    ...strip.spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    today,
    ...(articleDate === undefined ? [] : [articleDate]),
  ]);

  return (
    <section class="state-strip">
      <h3>{tiedName(strip.label)}</h3>
      <ThenAndNow
        then={articleDate === undefined ? undefined : then && { value: then.value, when: then.span }}
        now={{ value: latest.value, when: latest.span }}
        articleDay={articleDay}
        unchanged={then === latest}
        doubtful={doubt !== ''}
        words={words}
      />
      {doubt && <p class="stale">{doubt}</p>}
      {strip.spans.length > 1 && (
        <div class="state-axis" aria-hidden="true">
          <div class="state-bars">
            {strip.spans.map((span, index) => {
              const start = axis.place(span.from);
              const width = (span.to === null ? 1 : axis.place(span.to)) - start;
              const role = index === strip.latest ? 'latest' : span === then ? 'then' : 'other';
              return (
                <span
                  key={span.from}
                  class={`state-bar ${role}${span.to === null ? ' open' : ''}${span.stale || span.wasDueToEnd ? ' unconfirmed' : ''}`}
                  style={{ insetInlineStart: `${start * 100}%`, inlineSize: `${width * 100}%` }}
                >
                  {width > 0.16 && <span class="state-value">{span.value}</span>}
                </span>
              );
            })}
            {articleDate !== undefined && (
              <span class="article-mark" style={{ insetInlineStart: `${axis.place(articleDate) * 100}%` }} />
            )}
          </div>
          <div class="axis-years">
            <span>{axis.firstYear}</span>
            <span>{axis.lastYear}</span>
          </div>
        </div>
      )}
      <ol class={detailed ? 'state-spans' : 'visually-hidden'}>
        {strip.spans.map((span) => (
          <li key={span.from}>
            <span class="state-span">{tied(span.span)}</span> <strong>{tied(span.value)}</strong>
            {span.note && <span class="moment">{tied(span.note)}</span>}
            {detailed && (
              <span class="moment">
                <Citations sources={span.sources} words={words} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {!detailed && (
        <p class="strip-origin">
          <Citations sources={latest.sources} words={words} most={MOST_SOURCES} />
        </p>
      )}
    </section>
  );
}
