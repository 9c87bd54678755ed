import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { escapeSigns } from '../src/checks/problem.ts';
import { toShown } from './check-folder.ts';
import { isTemplate } from './read-corpus.ts';

interface AskedFiles {
  /** Paths inside the content folder; undefined when no name was given: all of them. */
  readonly only: ReadonlySet<string> | undefined;
  /** One French line for each name that is no file of the folder. */
  readonly refusals: readonly string[];
}

/** The files that a command was asked about, named from the current folder or from the content folder itself. */
export function findAskedFiles(names: readonly string[], folder: string, known: ReadonlySet<string>): AskedFiles {
  const asked = names.map((name) => ({ name, path: toContentPath(name, folder) }));
  const refusals = asked
    .filter(({ path }) => !known.has(path))
    .map(({ name, path }) => `${escapeSigns(name)} ${describeMissing(path, toShown(folder))}`);
  return { only: asked.length === 0 ? undefined : new Set(asked.map(({ path }) => path)), refusals };
}

function describeMissing(path: string, shown: string): string {
  return isTemplate(path)
    ? 'est un modèle : copiez-le sous un autre nom, et vérifiez la copie.'
    : `n’est pas un fichier de ${shown}.`;
}

function toContentPath(name: string, folder: string): string {
  const absolute = existsSync(resolve(name)) ? resolve(name) : resolve(folder, name);
  return relative(folder, absolute).split(sep).join('/');
}
