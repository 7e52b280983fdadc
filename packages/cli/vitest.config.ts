import { defineConfig } from 'vitest/config';
import { fromSource, setupFiles } from '../../vitest.shared.ts';

// Many tests start the program in a process of its own, which takes its time where the machine does other work as well.
export default defineConfig({
  ...fromSource,
  test: { setupFiles, name: 'cli', include: ['test/**/*.test.ts'], testTimeout: 20_000 },
});
