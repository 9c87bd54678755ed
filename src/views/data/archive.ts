import { strToU8, zipSync, type Zippable } from 'fflate';
import { absoluteUrl, pathTo, SITE_NAME, SITE_TAGLINE } from '../../site.ts';
import { DATA_VERSION, type PublishedData } from './data-files.ts';
import { LICENCES } from './licence.ts';

/** The published files and a word about them in one zip: the same files give the same bytes, wherever it is made. */
export function writeArchive({ files, tables, day }: PublishedData): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Zip dates have no zone: read in local time, they are written as they are here.
  const mtime = new Date(year, month - 1, date);
  const entries: Zippable = {
    'LISEZMOI.txt': strToU8(writeReadme(tables, day)),
    ...Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])),
  };
  return zipSync(entries, { mtime, level: 9 });
}

function writeReadme(tables: PublishedData['tables'], day: string): string {
  const lines = tables.map(({ table: { id, description, rows } }) => `${id} (${rows.length} lignes) : ${description}`);
  return [
    `${SITE_NAME}, ${SITE_TAGLINE}. Données, version ${DATA_VERSION}, ${day}.`,
    `Origine : ${absoluteUrl(pathTo('donnees'))}`,
    `Licences, au choix : ${LICENCES.map(({ title, url }) => `${title} (${url})`).join(' ou ')}`,
    '',
    ...lines,
    '',
    'Une cellule vide se lit « inconnu ». Les valeurs d’une liste sont séparées par « ; ».',
    'datapackage.json décrit les colonnes et leurs liens ; sha256.txt donne les empreintes des fichiers.',
    '',
  ].join('\n');
}
