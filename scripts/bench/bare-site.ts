import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addRuns, type Run, runMeasured } from './run-measured.ts';

const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const PAGEFIND = resolve('node_modules/pagefind/lib/runner/bin.cjs');

/**
 * The site that everyone would write first, to compare with: Astro, MDX and Pagefind, the generated cases of a corpus with
 * all their words, one page each and one list; no map, no check, no style.
 *
 * @param cases folder of the generated cases
 * @param folder to be made
 * @returns what its cold build took
 */
export async function measureBareSite(cases: string, folder: string): Promise<Run> {
  await mkdir(join(folder, 'src/pages/cas'), { recursive: true });
  const names = (await readdir(cases)).filter((name) => name.startsWith('essai-'));
  await mkdir(join(folder, 'content'));
  for (const name of names) await cp(join(cases, name), join(folder, 'content', name));
  for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), text);
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const pages = await runMeasured([ASTRO, 'build'], { folder });
  const index = await runMeasured([PAGEFIND, '--site', 'dist'], { folder });
  return addRuns(pages, index);
}

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { cas: defineCollection({ loader: glob({ base: 'content', pattern: '*.mdx' }) }) };
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';

const cases = await getCollection('cas');
---
<html lang="fr">
  <head><meta charset="utf-8" /><title>Cas</title></head>
  <body><ul>{cases.map(({ id, data }) => <li><a href={\`/cas/\${id}/\`}>{data.titre}</a></li>)}</ul></body>
</html>
`,
  'src/pages/cas/[id].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('cas')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { titre, accroche, resume, acteurs, chiffres, chronologie, sources } = entry.data;
const { Content } = await render(entry);
---
<html lang="fr">
  <head><meta charset="utf-8" /><title>{titre}</title></head>
  <body>
    <main data-pagefind-body>
      <h1>{titre}</h1>
      <p>{accroche}</p>
      <p>{resume}</p>
      <Content />
      <table>{acteurs.map(({ nom, role, type }) => <tr><th>{nom}</th><td>{role}</td><td>{type}</td></tr>)}</table>
      <table>
        {chiffres.flatMap(({ libelle, unite, releves }) =>
          releves.map(({ valeur, annee }) => <tr><th>{libelle}</th><td>{valeur} {unite}</td><td>{annee}</td></tr>))}
      </table>
      <ol>{chronologie.map(({ date, evenement }) => <li>{date} {evenement}</li>)}</ol>
      <ol>{sources.map(({ titre, editeur, date, url }) => <li><a href={url}>{titre}</a>, {editeur}, {date}</li>)}</ol>
    </main>
  </body>
</html>
`,
};
