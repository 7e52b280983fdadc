import { join } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';
import { fromSource } from '../../vitest.shared.ts';

/** Whole pages as a server sends them: what cannot be tested from inside a page. */
/** A server has the templates that the page has: minified, as they are published. */
const minified: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'minify-templates',
  enforce: 'pre',
  transform: (code, id) => (id.startsWith(join(import.meta.dirname, 'src')) ? minifyTemplates(code, id) : undefined),
};

export default defineConfig({
  ...fromSource,
  plugins: [minified],
  test: {
    name: 'widget-pages',
    include: ['test/pages/**/*.test.ts'],
    testTimeout: 30_000,
    // Pages are slow where many tests run at once.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
});
