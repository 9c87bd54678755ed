import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyTemplate } from './copy-template.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const folder = mkdtempSync(join(tmpdir(), 'nouveau-'));
for (const path of ['cas/_modele-court.mdx', 'sources/_modele.yaml', 'acteurs/_modele.yaml', 'dossiers/_modele.mdx']) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  cpSync(join(CONTENT, path), join(folder, path));
}
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['source', 'senat-2012', 'sources/senat-2012.yaml', 'titre: Titre exact'],
  ['acteur', 'pole-emploi', 'acteurs/pole-emploi.yaml', "nom: Nom de l'organisation"],
  ['dossier', 'former', 'dossiers/former.mdx', '---\ntitre: Titre du dossier'],
  ['cas', 'potiers', 'cas/potiers.mdx', '---\ntitre: Nom du groupement'],
])('a %s begins with its first key', (kind, id, path, start) => {
  expect(copyTemplate(folder, kind, id)).toEqual({ path: join(folder, path) });
  expect(readFileSync(join(folder, path), 'utf8').slice(0, start.length)).toBe(start);
});

test('a file that is there is left', () => {
  copyTemplate(folder, 'source', 'deux-fois');
  expect(copyTemplate(folder, 'source', 'deux-fois')).toEqual({ refusal: 'sources/deux-fois.yaml existe déjà.' });
});

test.each([
  ['fiche', 'a', '« fiche » n’a pas de modèle. Choisissez parmi : source, acteur, dossier, pratique, cas, groupement.'],
  [
    'source',
    'Sénat 2012',
    'Donnez-lui un nom en minuscules, sans accent ni espace : npm run nouveau -- source senat-2012',
  ],
  [
    'source',
    undefined,
    'Donnez-lui un nom en minuscules, sans accent ni espace : npm run nouveau -- source mon-fichier',
  ],
  ['source', '../x', 'Donnez-lui un nom en minuscules, sans accent ni espace : npm run nouveau -- source x'],
  ['pratique', 'filer', 'Il manque le modèle pratiques/_modele.mdx.'],
])('%s %s is refused', (kind, id, refusal) => {
  expect(copyTemplate(folder, kind, id)).toEqual({ refusal });
});

test('a grouping is no file', () => {
  expect(copyTemplate(folder, 'groupement', 'a')).toEqual({
    refusal:
      'Un groupement ne fait pas un fichier : copiez les lignes de content/_modele-groupement.yaml à la fin des deux listes de content/repertoire.yaml.',
  });
});
