import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** What the reader's system asks of every page: one of its schemes, or the system's own few colours. */
export const LOOKS = ['light', 'dark', 'forced'] as const;
export type Look = (typeof LOOKS)[number];

/** Firefox takes the look from its preferences, at the start of a session. */
export const lookPreferences = (look: Look): Record<string, number> => ({
  'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
  ...(look === 'forced' && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
});

/** Chromium is told page by page. */
export const wear = async (session: Session, page: Page, look: Look): Promise<void> => {
  if (session.name === 'firefox') return;
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ],
  });
};
