import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { INLINE_SCRIPT_HASHES, INLINE_STYLE_HASHES } from './src/content-security.ts';
import { fonts } from './src/fonts/integration.ts';
import { citationsPlugin } from './src/markdown/citations.ts';
import { conditionsPlugin } from './src/markdown/conditions.ts';
import { headingIdsPlugin } from './src/markdown/heading-ids.ts';
import { typographyPlugin } from './src/markdown/typography.ts';
import { lastIndex } from './src/search/build/last-index.ts';
import { describeUnsetSettings, settings } from './src/site.ts';

const unset = describeUnsetSettings(settings);
if (unset !== undefined) console.warn(unset);

const content = process.env['CONTENU'];

export default defineConfig({
  site: new URL(settings.homeUrl).origin,
  base: settings.basePath,
  trailingSlash: 'always',
  // Entries read from another folder must not meet those of this one in the cache.
  ...(content === undefined ? {} : { cacheDir: `${content}/.cache` }),
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), fonts(), lastIndex(), ...(settings.isPublished ? [sitemap()] : [])],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [headingIdsPlugin, citationsPlugin, conditionsPlugin, typographyPlugin],
      features: { smartPunctuation: false },
    }),
  },
  security: {
    csp: {
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [...INLINE_SCRIPT_HASHES] },
      styleDirective: { hashes: [...INLINE_STYLE_HASHES] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks each MDX module for head injection; the bundler warns once a file (withastro/astro#18087).
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
});
