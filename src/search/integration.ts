import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FILES, indexSite } from './site-index.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Makes the full-text index after a build; serves the last build's in `astro dev`. */
export function pagefind(): AstroIntegration {
  let output = '';
  return {
    name: 'en-meute:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(output, FILES.engine)))
          logger.info('Pas d’index de recherche : lancer « npm run build » une fois.');
        server.middlewares.use((request, response, next) => {
          const [, path] = /\/(pagefind\/[\w./-]*)/.exec(request.url ?? '') ?? [];
          if (path === undefined || path.includes('..') || !existsSync(join(output, path))) return next();
          response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
          createReadStream(join(output, path)).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${count} pages dans l’index de recherche`);
      },
    },
  };
}
