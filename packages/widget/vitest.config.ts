import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.mjs';
import { fromSource, setupFiles } from '../../vitest.shared.ts';
import { emulate } from './test/emulate.ts';

export default defineConfig({
  ...fromSource,
  // Known beforehand, so that Vite never finds them in the middle of a test and loads the page anew.
  optimizeDeps: { include: ['axe-core', 'lit'] },
  test: {
    setupFiles,
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
      expect: {
        toMatchScreenshot: {
          // A line more or less moves all that is below it; of what another processor draws otherwise there is less.
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.0005 },
          resolveScreenshotPath: ({ arg, ext, testFileDirectory, root }) =>
            join(root, testFileDirectory, 'goldens', `${arg}${ext}`),
        },
      },
    },
  },
});
