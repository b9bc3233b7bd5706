/** Looking again costs a layout: the pauses between looks at a page that keeps changing grow up to this. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Looks at the page now, and again whenever it may have become another one: a hidden tab is shown, content comes late,
 * a page puts the next article under a new address.
 *
 * @param look does one look, which may take several slices; the watch ends when it finds what it is for
 */
export const watchForArticle = (look: () => Promise<boolean>): void => {
  const end = new AbortController();
  const { signal } = end;
  let pauseMs = FIRST_PAUSE_MS;
  let waiting = false;
  let missed = false;

  const lookOnce = async () => {
    waiting = false;
    if (signal.aborted) return;
    // `innerText` is empty in a tab that has not been drawn.
    missed = document.visibilityState === 'hidden';
    if (!missed && (await look())) end.abort();
  };
  const lookLater = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => requestIdleCallback(lookOnce, { timeout: 1000 }), pauseMs);
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
  };
  const lookAnew = () => {
    pauseMs = FIRST_PAUSE_MS;
    lookLater();
  };

  const changes = new MutationObserver(lookLater);
  changes.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect());
  addEventListener('visibilitychange', () => missed && lookOnce(), { capture: true, signal });
  if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', lookAnew, { signal });
  lookOnce();
};
