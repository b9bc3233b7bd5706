import type { ComponentChildren } from 'preact';
import type { FactLine } from '../data/sheet/topic-sheet.ts';
import { Citations } from './Citations.tsx';
import { tied, tiedName } from './tied.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly fact: FactLine;
  readonly words: Words;
  /** ISO 8601; a figure that is newer than the article says so. */
  readonly articleDate?: string | undefined;
  /** How many of its sources are named; all without. */
  readonly most?: number;
  /** Buttons beside the value, where the fact can be taken along. */
  readonly actions?: ComponentChildren;
}

/** Longer values, in UTF-16 code units, stand below their label. */
const MOST_BESIDE = 24;
/** As many fit where there is little room. */
const MOST_IN_NARROW = 8;

/** One figure with what it counts, when it held and who says so. Belongs in a `<dl class="facts">`. */
export function FactRow({ fact, words, articleDate, most, actions }: Props) {
  const newer = articleDate !== undefined && fact.asOfDate.slice(0, articleDate.length) > articleDate;
  // A date that is itself the value needs no date.
  const dated = newer || fact.asOf !== fact.value;
  const length = fact.value.length;
  const width = length > MOST_BESIDE ? ' worded' : length > MOST_IN_NARROW ? ' wordy' : '';
  const weight = fact.isNumber ? ' figure' : '';
  return (
    <div class={`fact-row${width}${weight}`}>
      <dt>
        {tiedName(fact.label)}
        {fact.period && (
          <>
            {', '}
            <span class="fact-period">{tied(fact.period)}</span>
          </>
        )}
      </dt>
      <dd>
        <strong class="fact-value">{tied(fact.value)}</strong>
        {actions}
        <span class="fact-origin">
          {dated && (
            <>
              {words('card_as_of', { date: tied(fact.asOf) })}
              {newer && <span class="fact-newer">{words('card_after_article')}</span>}
              {'\u00a0· '}
            </>
          )}
          <Citations sources={fact.sources} words={words} most={most} />
        </span>
        {fact.note && <span class="fact-note">{tied(fact.note)}</span>}
        {fact.singleSource && <span class="fact-caution">{words('card_single_source')}</span>}
        {fact.disputes.map((dispute) => (
          <span class="fact-caution" key={`${dispute.value} ${dispute.asOf}`}>
            {words('card_disputed', { value: tied(dispute.value) })}
            {dispute.asOf && ` (${tied(dispute.asOf)})`}
            {'\u00a0· '}
            <Citations sources={dispute.sources} words={words} most={most} />
            {dispute.note && <span class="fact-note">{tied(dispute.note)}</span>}
          </span>
        ))}
      </dd>
    </div>
  );
}
