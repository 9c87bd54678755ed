import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FILES } from './output-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Serves, in `astro dev`, the full-text index that the last `npm run build` made. */
export function lastIndex(): AstroIntegration {
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
    },
  };
}
