import * as v from 'valibot';
import { expect, it } from 'vitest';
import { NEWS_HOSTS } from '../../../data/news-hosts.ts';
import { HostsSchema } from '../../../data/schema/host.ts';

const [first] = NEWS_HOSTS;

it('stand by region and, within it, by language', () => {
  const groups = NEWS_HOSTS.map(({ region, language }) => `${region} ${language}`);
  const runs = groups.filter((group, index) => group !== groups[index - 1]);
  expect(new Set(runs).size).toBe(runs.length);
});

it.each([
  ['one of them twice', { ...first }],
  ['a subdomain of one of them', { ...first, host: `news.${first?.host}` }],
  ['an address in place of a host', { ...first, host: 'https://example.org/' }],
  ['a language that nobody reads here', { ...first, host: 'example.org', language: 'de' }],
])('may not hold %s', (_, other) => {
  expect(v.is(HostsSchema, [...NEWS_HOSTS, other])).toBe(false);
  expect(v.is(HostsSchema, [...NEWS_HOSTS, { ...first, host: 'example.org' }])).toBe(true);
});
