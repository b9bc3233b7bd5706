import { parsePublicationDate } from '../../recognition/publication-date.ts';

/** Where pages tell the day of publication besides JSON-LD, the surest first. */
const META = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="publish-date"], meta[name="publish_date"], meta[name="pubdate"], meta[name="publication_date"]',
  'meta[name="parsely-pub-date"], meta[name="cXenseParse:recs:publishtime"], meta[name="sailthru.date"]',
  'meta[name="dcterms.created"], meta[name="DC.date.issued"], meta[name="dc.date"], meta[name="date"]',
  'meta[property="og:published_time"], meta[property="og:article:published_time"]',
];
const TIMES = [
  '[itemprop="datePublished"]',
  'article time[datetime], main time[datetime]',
  'time[pubdate], time[datetime]',
];

const JSON_LD = 'script[type="application/ld+json"]';
/** All that any of these may be. */
const TELLING = `${JSON_LD}, meta[content], time, [itemprop="datePublished"]`;

const ARTICLE = /"@type"\s*:\s*(?:\[[^\]]*)?"[A-Za-z]*(?:Article|Posting|Report)"/;
/** Read by pattern: structured data on news pages is often no valid JSON. */
const DATE_PUBLISHED = /"datePublished"\s*:\s*"([^"]{4,60})"/;
const LONGEST_JSON = 500_000;
const ADDRESS_DATE = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/;

/**
 * The day an article was published, as its page tells it: structured data, meta elements, time elements, the address.
 *
 * @returns an ISO 8601 day, or null where the page does not tell
 */
export const publicationDate = (page: Document, address: string): string | null => {
  for (const text of candidates(page, address)) {
    const day = parsePublicationDate(text);
    if (day !== null) return day;
  }
  return null;
};

function* candidates(page: Document, address: string): Generator<string> {
  // One walk through the page, which may be long.
  const found = [...page.querySelectorAll(TELLING)];
  const blocks = found
    .filter((element) => element.matches(JSON_LD))
    .map((script) => script.textContent ?? '')
    .filter((json) => json.length <= LONGEST_JSON);
  for (const json of [...blocks.filter((block) => ARTICLE.test(block)), ...blocks]) {
    const [, date] = DATE_PUBLISHED.exec(json) ?? [];
    if (date) yield date;
  }
  for (const selector of META) {
    const content = found.find((element) => element.matches(selector))?.getAttribute('content');
    if (content) yield content;
  }
  for (const selector of TIMES) {
    const element = found.find((one) => one.matches(selector));
    const text =
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    if (text) yield text;
  }
  const [, year, month, day] = ADDRESS_DATE.exec(address) ?? [];
  if (year && month && day) yield `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
