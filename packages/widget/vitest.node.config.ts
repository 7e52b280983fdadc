import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

/** Whole pages as a server sends them: what cannot be tested from inside a page. */
export default defineConfig({
  ...fromSource,
  test: { name: 'widget-pages', include: ['test/pages/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
