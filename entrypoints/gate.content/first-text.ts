/** As much of a page's text as the first look takes. */
const MOST_CHARACTERS = 200_000;
/** A page of a larger area has text for more than a slice of work: about twice what is looked at. */
const LARGE_PX2 = 60_000_000;
/** What is in these is never seen. */
const UNSEEN = /^(?:script|style|noscript|template|textarea)$/i;

const SLICE_MS = 2;
/** Texts between two looks at the clock. */
const TAKEN_AT_ONCE = 256;

/**
 * What a reader sees of a page, or its beginning. The browser renders all of it to text, however little is wanted: of a
 * large page the texts are taken as they stand in it, a slice at a time, hidden ones too, which cannot shut the gate.
 */
export const firstText = (body: HTMLElement): string | Promise<string> =>
  body.scrollWidth * body.scrollHeight > LARGE_PX2
    ? textWithin(body)
    : body.innerText.slice(0, MOST_CHARACTERS);

const textWithin = async (body: HTMLElement): Promise<string> => {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  let until = performance.now() + SLICE_MS;
  for (let taken = 1; text.length < MOST_CHARACTERS && walker.nextNode(); taken++) {
    const { data, parentNode } = walker.currentNode as Text;
    if (!UNSEEN.test(parentNode?.nodeName ?? '')) text += `${data} `;
    if (taken % TAKEN_AT_ONCE > 0 || performance.now() < until) continue;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    until = performance.now() + SLICE_MS;
  }
  return text.slice(0, MOST_CHARACTERS);
};
