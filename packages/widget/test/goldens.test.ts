import { toView, type Messages } from '@article-digest/core/export/view';
import { messages as arabic } from '@article-digest/core/locales/ar';
import { messages as english } from '@article-digest/core/locales/en';
import arabicLetters from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url';
import latinLetters from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { mount, settled } from './mount.ts';
import { article, digest } from './story.ts';

// Pictures of the whole, in letters that come along: what no other test sees. They are of the browser that comes along too.
// After a change that is meant: `npx vitest run --project widget goldens -u`, and look at each.

const ours = navigator.userAgent.includes('Linux');

beforeAll(async () => {
  const letters = { Golden: latinLetters, 'Golden Arabic': arabicLetters };
  for (const [name, url] of Object.entries(letters))
    document.fonts.add(await new FontFace(name, `url(${url})`, { weight: '100 900' }).load());
  document.documentElement.style.cssText = 'color-scheme: light dark; font: 16px/1.5 Golden, "Golden Arabic"';
  document.body.style.margin = '0';
});

afterEach(async () => {
  document.documentElement.dir = '';
  await commands.emulate({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
});

interface Golden {
  name: string;
  width: number;
  media?: Parameters<typeof commands.emulate>[0];
  layout?: 'stack' | 'disclosure';
  messages?: Messages;
}

test.runIf(ours).each<Golden>([
  { name: 'one column', width: 720 },
  { name: 'two columns, dark', width: 1100, media: { colorScheme: 'dark' } },
  { name: 'narrow', width: 320 },
  { name: 'as narrow as it gets', width: 240 },
  { name: 'forced colours', width: 480, media: { forcedColors: 'active' } },
  { name: 'on paper', width: 640, media: { media: 'print' } },
  { name: 'sections that close, dark', width: 480, media: { colorScheme: 'dark' }, layout: 'disclosure' },
  { name: 'from right to left', width: 480, messages: arabic },
])('$name', async ({ name, width, media = {}, layout = 'stack', messages = english }) => {
  const view = toView(article, digest, messages);
  document.documentElement.dir = view.dir;
  await commands.emulate(media);
  await page.viewport(width, 4000);
  const element = await settled(mount({ view, layout, selected: 'a2', href: '/story' }));
  await expect(element).toMatchScreenshot(name.replaceAll(/\W+/g, '-'));
});
