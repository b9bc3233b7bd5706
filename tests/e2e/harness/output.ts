import type { Page } from 'puppeteer-core';

/** What the page puts on the clipboard or hands out as files is kept for the test to see. */
export const watchOutput = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const taken: Record<string, string> = {};
    Object.assign(globalThis, { taken });
    navigator.clipboard.writeText = async (text) => {
      taken.text = text;
    };
    navigator.clipboard.write = async ([item]) => {
      for (const type of item?.types ?? []) taken[type] = (await (await item?.getType(type))?.text()) ?? '';
    };
    HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
      taken[this.download] = (await (await fileAt(this.href))?.text()) ?? '';
    };
    const files = new Map<string, Blob>();
    const fileAt = async (address: string) => files.get(address);
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      const address = create(file);
      if (file instanceof Blob) files.set(address, file);
      return address;
    };
  });

/** @returns what the page has put on the clipboard, by its type or `text`, or handed out as a file of that name. */
export const outputOf = async (page: Page, name: string): Promise<string> => {
  const handle = await page.waitForFunction(
    (key) => (globalThis as unknown as { taken: Record<string, string> }).taken[key],
    {},
    name,
  );
  return String(await handle.jsonValue());
};
