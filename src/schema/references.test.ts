import { expect, test } from 'vitest';
import { FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from './collections.ts';
import { listReferenceFields } from './references.ts';

const { cas, dossiers, formes, dispositifs, acteurs } = FOLDER_COLLECTIONS;

test.each([
  [
    'cas',
    cas,
    [
      'forme → formes',
      'objectifs.* → objectifs',
      'secteurs.* → divisions',
      'fin.source → sources',
      'acteurs.*.effectif.source → sources',
      'acteurs.*.source → sources',
      'chiffres.*.mesure → mesures',
      'chiffres.*.releves.*.source → sources',
      'chronologie.*.source → sources',
      'chronologie.*.forme → formes',
      'voir-aussi.* → cas',
    ],
  ],
  [
    'dossiers',
    dossiers,
    ['objectif → objectifs', 'cas.* → cas', 'chiffres.*.mesure → mesures', 'chiffres.*.releves.*.source → sources'],
  ],
  ['formes', formes, ['voisines.* → formes', 'repere.source → sources']],
  ['dispositifs', dispositifs, ['chiffres.*.mesure → mesures', 'chiffres.*.releves.*.source → sources']],
  ['acteurs', acteurs, ['en-bref.*.source → sources', 'historique.*.source → sources', 'historique.*.forme → formes']],
  [
    'repertoire',
    SINGLE_COLLECTIONS.repertoire,
    ['groupements.*.forme → formes', 'groupements.*.secteurs.* → divisions', 'groupements.*.source → sources'],
  ],
] as const)('what %s refer to', (_name, { schema }, expected) => {
  expect(listReferenceFields(schema).map(({ path, to }) => `${path.join('.')} → ${to}`)).toEqual(expected);
});
