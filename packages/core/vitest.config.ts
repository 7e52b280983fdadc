import { defineConfig } from 'vitest/config';
import { fromSource, setupFiles } from '../../vitest.shared.ts';

export default defineConfig({ ...fromSource, test: { setupFiles, name: 'core', include: ['test/**/*.test.ts'] } });
