import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** What the reader's system asks of every page: one of its schemes, or the system's own few colours. */
export const LOOKS = ['light', 'dark', 'forced'] as const;
export type Look = (typeof LOOKS)[number];

/** Firefox takes the look from its preferences, at the start of a session. */
export const lookPreferences = (look: Look): Record<string, number> => ({
  'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
  ...(look === 'forced' && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
});

/** Two sessions of a page would each have their own say in what it is told. */
const sessions = new WeakMap<Page, CDPSession>();

/** Chromium is told page by page, and may be told again. */
export const wear = async (session: Session, page: Page, look: Look): Promise<void> => {
  if (session.name === 'firefox') return;
  const devtools = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, devtools);
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ],
  });
};
