import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../../data/languages.ts';
import { GECKO_ID } from '../../../wxt.config.ts';
import { inExtension } from './extension-page.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { type Look, wear } from './looks.ts';
import { waitForMarks } from './marks.ts';
import type { PageState, StateTab } from './page-states.ts';
import type { Session } from './session.ts';
import { storeSettings, tabShowing } from './settings.ts';

const ADDRESSES: Readonly<Record<StateTab, string>> = {
  ARTICLE: 'https://www.thehindu.com/news/what-delhi-and-moscow-want',
  NOTHING: 'https://www.thehindu.com/sport/cricket',
  UNLISTED: 'https://www.a-paper-that-is-not-listed.example/story',
  PAUSED: 'https://tass.ru/ekonomika/paused',
};
const PAUSED = { pausedSites: ['tass.ru'] };
/** What a reader has hidden. */
const HIDDEN = { hiddenTopics: { '*': ['narendra-modi'], 'www.thehindu.com': ['brahmos'] } };
const ALLOWED = '*://www.a-paper-that-is-allowed.example/*';

/** What a reader has saved. */
const NOTEBOOK = [1, 2].map((number) => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  saved: '2026-11-20T10:00:00.000Z',
  topic: { id: 'relos', name: 'RELOS logistics agreement' },
  fact: {
    id: `ratified-${number}`,
    label: 'Ratified by the State Duma',
    value: '2 December 2025',
    period: '',
    asOf: '2 Dec 2025',
    note: '',
  },
  sources: [{ title: 'Duma', publisher: 'RBC', published: '2 Dec 2025', url: 'https://www.rbc.ru/pictured' }],
  article:
    number === 1 ? { title: 'What Delhi and Moscow want from each other', address: ADDRESSES.ARTICLE } : null,
}));

/** Chromium asks for a site in a window that only a person can answer: its answer is made up. */
const withAllowedSite = (allowed: string): void => {
  const { permissions } = (
    globalThis as unknown as { chrome: { permissions: typeof import('webextension-polyfill').permissions } }
  ).chrome;
  permissions.getAll = async () => ({ permissions: [], origins: [allowed] });
};

const EXTENSION = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.GlobalManager.getExtension('${GECKO_ID}')`;

const allowInFirefox = (session: Session, allowed: boolean): Promise<void> =>
  inFirefoxWindow(
    session,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
      .${allowed ? 'add' : 'remove'}('${GECKO_ID}', { permissions: [], origins: ['${ALLOWED}'] }, ${EXTENSION})`,
  );

/** The toolbar button is what tells the extension of a page elsewhere. */
const pressButtonOn = async (session: Session, page: Page): Promise<void> => {
  if (session.name === 'chromium') return (await session.openPopup(page)).close();
  await page.bringToFront();
  // Firefox's cannot be pressed from here.
  await inFirefoxWindow(session, `${EXTENSION}.tabManager.addActiveTabPermission(gBrowser.selectedTab)`);
};

/** A browser in which every page of the extension can be opened in every state. */
export interface Stage {
  /** An article with terms in it, marked. */
  readonly article: Page;
  open(state: PageState, look?: Look): Promise<Page>;
  /** Sets the language of all pages. */
  speak(language: Language): Promise<void>;
}

/** Opens the articles that the pages are about. */
export const openStage = async (session: Session): Promise<Stage> => {
  const page = (name: string) => readFileSync(join(import.meta.dirname, '../pages', name), 'utf8');
  const sample = page('sample-article.html');
  await storeSettings(session, PAUSED);
  await session.readArticle(ADDRESSES.NOTHING, page('cricket.html'));
  await session.readArticle(ADDRESSES.PAUSED, sample);
  await pressButtonOn(session, await session.readArticle(ADDRESSES.UNLISTED, sample));
  const more = '<p>India also waits for the last S-400 regiments from Russia.</p></body>';
  const article = await session.readArticle(ADDRESSES.ARTICLE, sample.replace('</body>', more));
  await waitForMarks(article);
  const tabs = new Map<string, number>();
  for (const [name, address] of Object.entries(ADDRESSES)) tabs.set(name, await tabShowing(session, address));

  let language: Language = 'en';
  let allowed = false;
  /** Lays out what the options show: with everything that a reader can put there, or as they come. */
  const lay = async (laden: boolean): Promise<void> => {
    await inExtension(
      session,
      async (api, { settings, notebook }) => {
        await Promise.all([api.storage.sync.set({ settings }), api.storage.local.set({ notebook })]);
      },
      { settings: { language, ...PAUSED, ...(laden && HIDDEN) }, notebook: laden ? NOTEBOOK : [] },
    );
    if (session.name === 'firefox' && laden !== allowed) await allowInFirefox(session, laden);
    allowed = laden;
  };

  return {
    article,
    async open(state, look = 'light') {
      // Nothing else shows it.
      if (state.path === 'options.html') await lay(state.laden === true);
      const path = state.path.replace(/(?<=tab=)\w+/, (name) => String(tabs.get(name)));
      const ahead = state.before || (state.laden && session.name === 'chromium');
      const opened = await session.openExtensionPage(ahead ? 'options.html' : path);
      if (ahead) {
        if (state.before) await opened.evaluateOnNewDocument(state.before);
        if (state.laden) await opened.evaluateOnNewDocument(withAllowedSite, ALLOWED);
        await opened.goto(session.extensionUrl(path));
      }
      await opened.setViewport(state.size);
      await wear(session, opened, look);
      await opened.waitForSelector(state.ready);
      await state.act?.(opened);
      return opened;
    },
    async speak(wanted) {
      language = wanted;
      await lay(false);
    },
  };
};
