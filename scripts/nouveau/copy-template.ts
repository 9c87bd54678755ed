import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugify } from '../../src/language/fold.ts';
import { ENTRY_NAME, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS, TEMPLATE_NAMES } from '../../src/schema/collections.ts';

type Outcome = { readonly path: string } | { readonly refusal: string };

const [WHOLE, SHORT] = TEMPLATE_NAMES;

/** Kinds of files that have a template, by the word that asks for one. */
const KINDS = new Map([
  ['source', { ...FOLDER_COLLECTIONS.sources, template: WHOLE }],
  ['acteur', { ...FOLDER_COLLECTIONS.acteurs, template: WHOLE }],
  ['dossier', { ...FOLDER_COLLECTIONS.dossiers, template: WHOLE }],
  ['pratique', { ...FOLDER_COLLECTIONS.pratiques, template: WHOLE }],
  ['cas', { ...FOLDER_COLLECTIONS.cas, template: SHORT }],
]);

/** Copies the template of a kind under a name, without what it says of its own copying; never over a file. */
export function copyTemplate(folder: string, kind: string, id: string | undefined): Outcome {
  if (kind === 'groupement') return { refusal: GROUPING };
  const found = KINDS.get(kind);
  if (found === undefined)
    return {
      refusal: `« ${kind} » n’a pas de modèle. Choisissez parmi : ${[...KINDS.keys(), 'groupement'].join(', ')}.`,
    };
  const { folder: place, extension, template } = found;
  if (id === undefined || !ENTRY_NAME.test(id)) return { refusal: describeName(kind, id ?? '') };
  const path = join(folder, place, `${id}.${extension}`);
  const model = join(folder, place, `${template}.${extension}`);
  if (!existsSync(model)) return { refusal: `Il manque le modèle ${place}/${template}.${extension}.` };
  if (existsSync(path)) return { refusal: `${place}/${id}.${extension} existe déjà.` };
  writeFileSync(path, dropHead(readFileSync(model, 'utf8')), { flag: 'wx' });
  return { path };
}

const { template, file } = SINGLE_COLLECTIONS.repertoire;
const GROUPING = `Un groupement ne fait pas un fichier : copiez les lignes de content/${template} à la fin des deux listes de content/${file}.`;

function describeName(kind: string, typed: string): string {
  const name = slugify(typed).slice(0, 80);
  const shown = ENTRY_NAME.test(name) ? name : 'mon-fichier';
  return `Donnez-lui un nom en minuscules, sans accent ni espace : npm run nouveau -- ${kind} ${shown}`;
}

/** The comment at the head says how to copy the template. */
function dropHead(text: string): string {
  return text.replace(/^(---\n)?(?:#.*\n)+\n?/, (_, dashes: string | undefined) => dashes ?? '');
}
