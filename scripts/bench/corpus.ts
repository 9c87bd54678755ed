import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readCommunes } from '../../src/geography/communes.ts';
import { readSuccessors } from './prose.ts';
import { writeCase, type World } from './case-file.ts';

/** Communes to place cases in: enough for every département to have some. */
const COMMUNE_STEP = 25;

/** Copies the project's own content into an empty folder and adds generated cases to it. */
export async function writeCorpus(folder: string, count: number): Promise<void> {
  await cp('content', folder, { recursive: true });
  const world = await readWorld(folder);
  const cases = join(folder, 'cas');
  await mkdir(cases, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    await writeFile(join(cases, `${nameCase(number)}.mdx`), writeCase(number, world));
  }
}

export function nameCase(number: number): string {
  return `essai-${number}`;
}

async function readWorld(folder: string): Promise<World> {
  const texts = await Promise.all(
    ['cas', 'dossiers', 'formes', 'dispositifs'].map((name) => readTexts(join(folder, name))),
  );
  const readList = async (name: string) =>
    parse(await readFile(join(folder, 'referentiels', name), 'utf8')) as readonly {
      readonly id: string;
      readonly divisions?: readonly string[];
    }[];
  const listIds = async (name: string) =>
    (await readdir(join(folder, name)))
      .filter((file) => /^[^_].*\.mdx$/.test(file))
      .map((file) => file.replace(/\.mdx$/, ''));
  const communes = [...readCommunes().values()].filter(({ point }) => point !== undefined);
  return {
    successors: readSuccessors(texts.flat()),
    forms: await listIds('formes'),
    practices: await listIds('pratiques'),
    objectives: (await readList('objectifs.yaml')).map(({ id }) => id),
    divisions: (await readList('secteurs.yaml')).flatMap(({ divisions = [] }) => divisions),
    communes: communes.filter((_, index) => index % COMMUNE_STEP === 0),
  };
}

async function readTexts(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).toSorted();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}
