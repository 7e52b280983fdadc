/** Draws media/icon.png: quotation marks that open inside one another, as words do that reach a reader through others. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs';

const SIZE = 256;
const mark = (x, y, size, colour) => `
  <g transform="translate(${x} ${y}) scale(${size})" fill="${colour}">
    <path d="M0 26 C0 10 9 1 22 0 L22 8 C15 10 12 15 12 20 L22 20 L22 42 L0 42 Z" />
    <path d="M28 26 C28 10 37 1 50 0 L50 8 C43 10 40 15 40 20 L50 20 L50 42 L28 42 Z" />
  </g>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 256 256">
  <rect width="256" height="256" rx="52" fill="#16324a" />
  ${mark(36, 40, 1.75, '#8fc1ee')}
  ${mark(140, 60, 1.05, '#ffffff')}
  <g stroke-linecap="round" stroke-width="14" stroke="#ffffff">
    <path d="M43 146 H213" opacity="0.95" />
    <path d="M43 178 H181" opacity="0.6" />
    <path d="M43 210 H205" opacity="0.35" />
  </g>
</svg>`;

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0 }</style>${svg}`);
const png = await page.screenshot({ omitBackground: true });
await writeFile(fileURLToPath(new URL('../media/icon.png', import.meta.url)), png);
await browser.close();
