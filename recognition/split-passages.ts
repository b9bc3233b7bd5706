/** A passage of a plain text: where it stands in it, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line that goes on in the next one: hard-wrapped text, not a new paragraph. */
const goesOn = (line: string, next: string): boolean =>
  line.length > 30 && /[\p{L}\p{N},;–—-]$/u.test(line.trimEnd()) && /^\p{Ll}/u.test(next.trimStart());

/**
 * Divides a plain text into passages: one per line, except that lines broken within a sentence belong together.
 *
 * @returns spans in order; blanks at their ends are left out, empty lines are none.
 */
export const splitPassages = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let open: { start: number; end: number; line: string } | null = null;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    const line = text.slice(start, stop);
    if (line.trim() === '') {
      if (open) spans.push({ start: open.start, end: open.end });
      open = null;
    } else {
      const from = start + (line.length - line.trimStart().length);
      const to = start + line.trimEnd().length;
      if (open && goesOn(open.line, line)) {
        open = { start: open.start, end: to, line };
      } else {
        if (open) spans.push({ start: open.start, end: open.end });
        open = { start: from, end: to, line };
      }
    }
    start = stop + 1;
  }
  if (open) spans.push({ start: open.start, end: open.end });
  return spans;
};
