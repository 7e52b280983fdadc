import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { fromSource, setupFiles } from '../../vitest.shared.ts';

export default defineConfig({
  ...fromSource,
  resolve: {
    ...fromSource.resolve,
    alias: { vscode: fileURLToPath(new URL('test/editor/vscode.ts', import.meta.url)) },
  },
  test: { setupFiles, name: 'vscode', include: ['test/**/*.test.ts'] },
});
