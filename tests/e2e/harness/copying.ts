import type { Page } from 'puppeteer-core';

/** Presses Control with a letter; Chromium has to be told what the editor makes of it. */
const pressControl = async (page: Page, key: 'KeyC' | 'KeyV', command: 'Copy' | 'Paste'): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
};

/** Copies what is selected, by the keyboard. @returns it as it is pasted into a field of the page */
export const copiedText = async (page: Page): Promise<string> => {
  await pressControl(page, 'KeyC', 'Copy');
  const field = await page.evaluateHandle(() => {
    const area = document.createElement('textarea');
    document.body.prepend(area);
    area.focus();
    return area;
  });
  await pressControl(page, 'KeyV', 'Paste');
  return field.evaluate((area) => {
    area.remove();
    return area.value;
  });
};
