import type { LeadFigure } from '../data/sheet/topic-sheet.ts';
import { tied } from './tied.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly lead: LeadFigure;
  readonly words: Words;
}

/** The first figure of a topic in a list, with its period or the date at which it held. */
export function TopicLead({ lead: { label, value, period, asOf }, words }: Props) {
  // A date that is itself the value needs no date.
  const when = tied(period || (asOf === value ? '' : words('card_as_of', { date: asOf })));
  return (
    <span class="topic-lead">
      {tied(label)}: <b>{tied(value)}</b> {when && <span class="topic-lead-when">{when}</span>}
    </span>
  );
}
