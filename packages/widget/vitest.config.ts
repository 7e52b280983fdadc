import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.mjs';
import { fromSource } from '../../vitest.shared.ts';
import { emulate } from './test/emulate.ts';

export default defineConfig({
  ...fromSource,
  test: {
    name: 'widget',
    include: ['test/**/*.test.ts'],
    exclude: ['test/pages/**'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs } }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 800, height: 900 },
      commands: { emulate },
    },
  },
});
