import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/**
 * Astro's own pipeline, so that a unit test can render an `.astro` component with the container. Without the project's
 * astro.config.mjs: its integrations belong to a build, and a fault in one must not hide the result of every test.
 */
const unit = getViteConfig(
  { test: { name: 'unite', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
  { configFile: false, devToolbar: { enabled: false }, logLevel: 'error' },
);

export default defineConfig({
  test: {
    projects: [
      unit,
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // One reading of the built pages serves every file.
          isolate: false,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'navigateur',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
