import { expect, test } from 'vitest';
import { patternCoversHost, siteAccess } from '../../../../entrypoints/page/site-access.ts';

test.each([
  ['*://*.thehindu.com/*', 'www.thehindu.com', true],
  ['*://*.thehindu.com/*', 'thehindu.com', true],
  ['*://*.thehindu.com/*', 'notthehindu.com', false],
  ['https://tass.ru/*', 'tass.ru', true],
  ['https://tass.ru/*', 'www.tass.ru', false],
  ['*://*/*', 'example.org', true],
  ['<all_urls>', 'example.org', true],
  ['file:///*', 'example.org', false],
])('%s covers %s: %s', (pattern, host, covered) => expect(patternCoversHost(pattern, host)).toBe(covered));

test.each([
  ['https://www.thehindu.com/a', 'listed'],
  ['https://blog.example.org/a', 'granted'],
  ['https://other.net/', 'possible'],
  ['about:newtab', 'closed'],
  ['file:///home/a.html', 'closed'],
  ['not an address', 'closed'],
  [undefined, 'unknown'],
])('%s is %s', (address, access) => {
  expect(siteAccess(address, ['*://*.thehindu.com/*'], ['*://*.example.org/*'])).toBe(access);
});
