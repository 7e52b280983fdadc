/// <reference types="@vitest/browser-playwright" />
import type { BrowserCommand } from 'vitest/node';

interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
}

/** Browser command: makes the page believe in a medium, a colour scheme, forced colours or reduced motion. */
export const emulate: BrowserCommand<[Media]> = async ({ page }, media) => {
  await page.emulateMedia(media);
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulate(media: Media): Promise<void>;
  }
}
