/** Vitest settings that all packages share: they see each other's TypeScript, so that no test needs a build. */
const conditions = ['@article-digest/source', 'module', 'production', 'default'];

export const fromSource = {
  resolve: { conditions: [...conditions, 'browser'] },
  ssr: { resolve: { conditions: [...conditions, 'node'], externalConditions: [...conditions, 'node'] } },
};
