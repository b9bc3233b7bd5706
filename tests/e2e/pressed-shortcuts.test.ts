import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText } from './harness/card.ts';
import { countCardsSeen } from './harness/card-root.ts';
import { waitForMarks } from './harness/marks.ts';
import { browserOfThisRun, openSession, type Session } from './harness/session.ts';
import { hasWindowSystem, startWindowSystem, type WindowSystem } from './harness/window-system.ts';

/** Firefox's are pressed in every test of the keyboard; Chromium takes them from a window system alone. */
const why =
  browserOfThisRun() === 'firefox'
    ? 'pressed in keyboard.test.ts'
    : hasWindowSystem()
      ? null
      : 'Xvfb and xdotool are not installed: shortcuts are told to Chromium, not pressed';
if (why) console.log(`pressed shortcuts: ${why}`);

describe.skipIf(why !== null)('shortcuts, pressed', () => {
  let windows: WindowSystem;
  let session: Session;
  beforeAll(async () => {
    windows = await startWindowSystem();
    session = await openSession({ headless: false, viewport: null });
  });
  afterAll(async () => {
    await session?.close();
    windows?.stop();
  });

  it('step through the terms, open the card and pause the site', async () => {
    const page = await session.readArticle('https://www.thehindu.com/keys.html', articleWith());
    await waitForMarks(page);
    windows.focus('chrom');
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
    windows.press('alt+period');
    expect(await cardText(page)).toContain('RELOS');
    windows.press('alt+period');
    await expect.poll(() => cardText(page)).toContain('BrahMos');
    windows.press('alt+comma');
    await expect.poll(() => cardText(page)).toContain('RELOS');
    windows.press('Escape');
    await expect.poll(() => countCardsSeen(page)).toBe(0);
    windows.press('alt+shift+period');
    expect(await cardText(page)).toContain('RELOS');
    windows.press('alt+shift+comma');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await countCardsSeen(page)).toBe(0);
  });
});
