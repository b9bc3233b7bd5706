import { tied } from './tied.ts';
import type { Words } from './words/words.ts';

interface Moment {
  readonly value: string;
  /** The span or period it belongs to, written out. */
  readonly when: string;
}

interface Props {
  /** What held on the article's date; null where nothing is known for it, absent where there is no article. */
  readonly then?: Moment | null | undefined;
  readonly now: Moment;
  /** The article's date, written out. */
  readonly articleDay: string;
  /** True where `then` and `now` are one and the same. */
  readonly unchanged: boolean;
  /** True where the latest was due to end before today or is stale: what holds now is not known. */
  readonly doubtful: boolean;
  readonly words: Words;
}

/** The figure on the day the article was published beside the latest one. */
export function ThenAndNow({ then, now, articleDay, unchanged, doubtful, words }: Props) {
  const head = unchanged
    ? (`card_then_and_${doubtful ? 'last_known' : 'latest'}` as const)
    : (`card_${doubtful ? 'last_known' : 'latest'}` as const);
  const day = tied(articleDay || words('card_article_date'));
  return (
    <dl class="then-and-now">
      {then !== undefined && !unchanged && (
        <div class="then">
          <dt>{words('card_on_article_date', { date: day })}</dt>
          <dd>
            {then ? <strong>{tied(then.value)}</strong> : <em>{words('card_unknown_then')}</em>}
            {then && <span class="moment">{tied(then.when)}</span>}
          </dd>
        </div>
      )}
      <div class="now">
        <dt>{words(head, { date: day })}</dt>
        <dd>
          <strong>{tied(now.value)}</strong>
          <span class="moment">{tied(now.when)}</span>
        </dd>
      </div>
    </dl>
  );
}
