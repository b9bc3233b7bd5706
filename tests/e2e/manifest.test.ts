import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import hosts from '../../data/hosts.json' with { type: 'json' };
import { browserOfThisRun } from './harness/session.ts';

const folder = browserOfThisRun() === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../.output', folder, 'manifest.json'), 'utf8'),
);
const news = hosts.map(({ host }) => `*://*.${host}/*`);

/** What the extension may do is a promise to its readers: it changes here first, and in PRIVACY.md. */
describe('the manifest', () => {
  it('asks for these permissions and no other', () => {
    const panel = browserOfThisRun() === 'firefox' ? [] : ['sidePanel'];
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', ...panel].sort(),
    );
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('reads the news sites of the list, and others only where the reader allows it', () => {
    expect(news.length).toBeGreaterThanOrEqual(120);
    expect([...manifest.host_permissions].sort()).toEqual([...news].sort());
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...manifest.content_scripts[0].matches].sort()).toEqual([...news].sort());
    expect(manifest.content_scripts[0].js).toEqual(['content-scripts/gate.js']);
  });

  it('shows pages nothing of itself', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its pages connect to nothing and load nothing from elsewhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive]));
    expect(directives.get('default-src')).toBe("default-src 'none'");
    expect(directives.get('connect-src')).toBe("connect-src 'none'");
    expect(directives.get('script-src')).toBe("script-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|blob:|wss?:/);
  });

  it.runIf(browserOfThisRun() === 'firefox')('collects no data, as Firefox wants it said', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
    expect(
      Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
    ).toBeGreaterThanOrEqual(142);
  });
});
