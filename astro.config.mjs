import './src/build/own-repository.ts';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { diagnosis } from './scripts/dev/diagnosis.ts';
import { digestCode } from './src/build/code-digest.ts';
import { entryStore } from './src/build/entry-store.ts';
import { leanSchemas } from './src/build/lean-schemas.ts';
import { shortScopes } from './src/build/short-scopes.ts';
import { findSheet } from './src/build/style-sheets.ts';
import { fonts } from './src/fonts/integration.ts';
import { bodyFeatures, bodyPlugins } from './src/markdown/plugins.ts';
import { lastIndex } from './src/search/build/last-index.ts';
import { describeUnsetSettings, settings } from './src/site.ts';

const unset = describeUnsetSettings(settings);
if (unset !== undefined) console.warn(unset);

const content = process.env['CONTENU'];

export default defineConfig({
  site: new URL(settings.homeUrl).origin,
  base: settings.basePath,
  trailingSlash: 'always',
  // Entries read from another folder must not meet those of this one in the cache, nor the cache be one of those entries.
  ...(content === undefined ? {} : { cacheDir: `${resolve(content)}.cache` }),
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx(),
    entryStore(),
    fonts(),
    lastIndex(),
    diagnosis(content ?? 'content'),
    ...(settings.isPublished ? [sitemap()] : []),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [...bodyPlugins],
      features: bodyFeatures,
    }),
  },
  experimental: { incrementalBuild: true },
  vite: {
    plugins: [shortScopes(), leanSchemas()],
    define: { 'import.meta.env.CODE_DIGEST': JSON.stringify(await digestCode(settings)) },
    build: {
      // scripts/build.ts removes what does not serve again.
      emptyOutDir: false,
      // Only the style of the first screen is inside the page: every other style, every script and image is a file.
      assetsInlineLimit: (path) => /\bfirst\.[^/]*\.css$/.test(path),
      rolldownOptions: {
        // Astro marks each MDX module for head injection; the bundler warns once a file (withastro/astro#18087).
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: findSheet }] } } } } },
    },
  },
});
