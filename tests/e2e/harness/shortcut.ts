import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Session } from './session.ts';
import { inWorker } from './worker.ts';

/** The keys that the manifest suggests, as key events have them. */
const KEYS = {
  'next-term': ['Alt', '.'],
  'previous-term': ['Alt', ','],
  'open-card': ['Alt', 'Shift', '.'],
  'toggle-site': ['Alt', 'Shift', ','],
} as const;
export type Command = keyof typeof KEYS;

const CODES = { Alt: ['AltLeft', 18], Shift: ['ShiftLeft', 16], '.': ['Period', 190], ',': ['Comma', 188] };

const pressInFirefox = (session: Session, command: Command): Promise<void> => {
  const events = KEYS[command].map((key) => {
    const [code, keyCode] = CODES[key];
    return { key, code, keyCode };
  });
  return inFirefoxWindow(
    session,
    `(() => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const events = ${JSON.stringify(events)}.map((event) => new KeyboardEvent('', event));
      for (const event of events) keyboard.keydown(event);
      for (const event of events.reverse()) keyboard.keyup(event);
    })()`,
  );
};

/**
 * A keyboard shortcut while `page` is in front. In Firefox its keys are pressed in the browser's window; Chromium takes
 * shortcuts from the window system alone, of which a browser under test has none: there its extension system is told
 * that the command was given.
 */
export const pressShortcut = async (session: Session, page: Page, command: Command): Promise<void> => {
  await page.bringToFront();
  if (session.name === 'firefox') return pressInFirefox(session, command);
  await inWorker(
    session,
    (scope, given) => {
      type Commands = { commands: { onCommand: { dispatch(command: string): void } } };
      (scope as unknown as { chrome: Commands }).chrome.commands.onCommand.dispatch(given);
    },
    command,
  );
};
