import { fileURLToPath } from 'node:url';

/** Vitest settings that all packages share: they see each other's TypeScript, so that no test needs a build. */
const conditions = ['@article-digest/source', 'module', 'production', 'default'];

export const fromSource = {
  resolve: { conditions: [...conditions, 'browser'] },
  ssr: { resolve: { conditions: [...conditions, 'node'], externalConditions: [...conditions, 'node'] } },
};

/** Properties draw the same texts in every run. */
export const setupFiles = [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))];
