export interface ArticleParts {
  /** HTML after the first paragraph, which already makes the page one about India and Russia. */
  readonly body?: string;
  readonly head?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly language?: string;
}

/** @returns a page about India and Russia, written for the tests, whose paragraph `#lead` names RELOS and BrahMos. */
export const articleWith = ({
  body = '',
  head = '',
  published = '2025-12-02T20:15:00+05:30',
  language = 'en',
}: ArticleParts = {}): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Talks in Delhi</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="article:published_time" content="${published}">
<style>body { margin: 0 auto; padding: 2rem 1rem; max-width: 40rem; font: 1.1rem/1.6 Georgia, serif }</style>
${head}</head><body>
<h1>India and Russia prepare their annual meeting</h1>
<p id="lead">India and Russia have put the RELOS agreement before their parliaments. Officials in New Delhi and Moscow
also spoke of the BrahMos missile, which the two countries build together.</p>
${body}
</body></html>`;
