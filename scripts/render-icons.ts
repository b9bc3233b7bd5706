import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';

/*
 * Renders the icons in public/icon/ from their drawings: `npm run icons`. The drawings lie on a grid of 16, and every
 * size is a multiple of it, so that edges fall on pixels. `on` has the plain names that WXT puts into the manifest.
 */
const SIZES = [16, 32, 48, 96, 128];
const STATES = [
  { drawing: 'on', prefix: '' },
  { drawing: 'off', prefix: 'off-' },
  { drawing: 'none', prefix: 'none-' },
];
const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const { drawing, prefix } of STATES) {
    const svg = readFileSync(`${folder}${drawing}.svg`, 'utf8');
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      writeFileSync(`${folder}${prefix}${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
