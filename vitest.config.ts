import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Tests that render an `.astro` component; all others in `src/` and `scripts/` are plain TypeScript. */
const COMPONENT_TESTS = ['src/components/**/*.test.ts'];

/** What only `npm run test:webkit` plays. */
const WEBKIT_TESTS = ['tests/engines/webkit.test.ts'];

/** A test waits for what it checks, not for a time: these only end what hangs, on a machine that does much else. */
const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * Astro's own pipeline, so that a test can render an `.astro` component with the container. Without the project's
 * astro.config.mjs: its integrations belong to a build, and a fault in one must not hide the result of every test.
 */
const components = getViteConfig(
  { test: { name: 'composants', include: COMPONENT_TESTS, isolate: false, ...PATIENT } },
  { configFile: false, devToolbar: { enabled: false }, logLevel: 'error' },
);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unite',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{hostiles,mistakes,search}/**/*.test.ts'],
          exclude: COMPONENT_TESTS,
          // What is pure leaks nothing: a worker reads the modules and the outlines once for all its files.
          isolate: false,
          ...PATIENT,
        },
      },
      components,
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // One reading of the built pages serves every file.
          isolate: false,
          fileParallelism: false,
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'navigateur',
          include: ['tests/browser/**/*.test.ts', 'tests/engines/**/*.test.ts'],
          exclude: WEBKIT_TESTS,
          globalSetup: ['tests/site-servers.ts', 'tests/browser/global-setup.ts'],
          // One browser serves every file of a worker; a journey waits more than it works.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 30_000 } },
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'webkit',
          include: WEBKIT_TESTS,
          globalSetup: ['tests/site-servers.ts', 'tests/engines/webkit-setup.ts'],
          expect: { poll: { timeout: 30_000 } },
          ...PATIENT,
        },
      },
    ],
  },
});
