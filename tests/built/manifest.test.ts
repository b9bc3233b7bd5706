import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import hosts from '../../data/hosts.json' with { type: 'json' };
import { builtFolder } from './built-folder.ts';

const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(builtFolder(folder), 'manifest.json'), 'utf8'));

const LISTED = hosts.map(({ host }) => `*://*.${host}/*`);
/** The build sorts the matches of content scripts. */
const SORTED = [...LISTED].sort();

/** Whatever is here, a store's reviewer and a reader are asked to trust: nothing may come to it by accident. */
const COMMON = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  icons: expect.any(Object),
  commands: expect.any(Object),
  host_permissions: LISTED,
  optional_host_permissions: ['*://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  content_scripts: [
    {
      matches: SORTED,
      all_frames: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
      css: ['content-scripts/gate.css'],
      js: ['content-scripts/gate.js'],
    },
  ],
  action: { default_title: '__MSG_brand__', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
};
const PERMISSIONS = ['storage', 'scripting', 'contextMenus', 'activeTab'];

describe('the built manifest', () => {
  it('of Chromium has these keys with these values and no other, web_accessible_resources least of all', () => {
    expect(manifestOf('chrome-mv3')).toEqual({
      ...COMMON,
      permissions: [...PERMISSIONS, 'sidePanel'],
      background: { type: 'module', service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
      minimum_chrome_version: '140',
    });
  });

  it('of Firefox has these keys with these values and no other, and declares that no data is collected', () => {
    expect(manifestOf('firefox-mv3')).toEqual({
      ...COMMON,
      permissions: PERMISSIONS,
      background: { type: 'module', scripts: ['background.js'] },
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: '__MSG_brand__',
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: 'sandarbh@sandarbh.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });

  it('lists at least 120 news hosts, each once, of all three regions and languages', () => {
    expect(new Set(LISTED).size).toBe(LISTED.length);
    expect(LISTED.length).toBeGreaterThanOrEqual(120);
    const of = (key: 'region' | 'language') => [...new Set(hosts.map((one) => one[key]))].sort();
    expect(of('region')).toEqual(['india', 'international', 'russia']);
    expect(of('language')).toEqual(['en', 'hi', 'ru']);
  });

  it('is explained in the privacy policy, permission by permission', () => {
    const policy = readFileSync(join(import.meta.dirname, '../../PRIVACY.md'), 'utf8');
    for (const permission of [...PERMISSIONS, 'sidePanel'])
      expect(policy).toMatch(new RegExp(`^\\| \`${permission}\`[^|]*\\| \\S`, 'm'));
  });
});
