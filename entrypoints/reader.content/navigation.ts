import type { Lifetime } from './lifetime.ts';

/** Calls back after the page has put another article under another address without loading anew. */
export const watchNavigation = (onArrival: () => void, lifetime: Lifetime): void => {
  let address = withoutFragment();
  const arrive = () => {
    const now = withoutFragment();
    if (now === address) return;
    address = now;
    onArrival();
  };
  const { signal } = lifetime;
  // `navigate` comes before the page changes; `navigatesuccess` after.
  if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', arrive, { signal });
  else addEventListener('popstate', arrive, { signal });
};

const withoutFragment = (): string => location.href.replace(/#.*$/, '');
