import { createReadStream, existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as engine from 'pagefind';
import { isIndexed, listPageWords, prepareForIndex } from './indexed-page.ts';

/** Folder of the index and file of the vocabulary, below the home page. */
const FOLDER = 'pagefind';
const VOCABULARY = 'vocabulaire.json';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Makes the full-text index and the list of its words after a build; serves the last build's in `astro dev`. */
export function pagefind(): AstroIntegration {
  let output = '';
  return {
    name: 'en-meute:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(output, FOLDER)))
          logger.info('Pas d’index de recherche : lancer « npm run build » une fois.');
        server.middlewares.use((request, response, next) => {
          const [, path] = /\/((?:pagefind\/|vocabulaire\.json)[\w./-]*)/.exec(request.url ?? '') ?? [];
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

/** Indexes the marked pages of a built site. Returns their number; throws when there is none. */
async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await engine.createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const words = new Set<string>();
  let count = 0;
  for await (const path of glob('**/*.html', { cwd: folder })) {
    const html = await readFile(join(folder, path), 'utf8');
    if (!isIndexed(html)) continue;
    for (const word of listPageWords(html)) words.add(word);
    await index.addHTMLFile({ sourcePath: path, content: prepareForIndex(html) });
    count += 1;
  }
  if (count === 0) throw new Error('No page is marked with data-pagefind-body: the search would be empty');
  const target = join(folder, FOLDER);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await index.writeFiles({ outputPath: target });
  await engine.close();
  await writeFile(join(folder, VOCABULARY), JSON.stringify([...words].sort().join(' ')));
  return count;
}
