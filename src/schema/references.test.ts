import { expect, test } from 'vitest';
import { FILE_COLLECTIONS, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from './collections.ts';
import { listReferenceFields } from './references.ts';

const { cas, dossiers, pratiques, formes, dispositifs, acteurs } = FOLDER_COLLECTIONS;

const ANSWERS = [
  'minute.partagent',
  'minute.craindre',
  'fiche.declencheur',
  'fiche.premier-geste',
  'fiche.decision',
  'fiche.financement',
  'fiche.ticket-d-entree',
  'fiche.equipe',
  'fiche.resultat',
  'fiche.mesure-independante',
  'fiche.echec',
  'fiche.cadre',
];

test.each([
  [
    'cas',
    cas,
    [
      'forme → formes',
      'objectifs.* → objectifs',
      'secteurs.* → divisions',
      'fin.source → sources',
      'derniere-preuve.source → sources',
      'acteurs.*.effectif.source → sources',
      'acteurs.*.source → sources',
      'chiffres.*.mesure → mesures',
      'chiffres.*.releves.*.source → sources',
      'chronologie.*.source → sources',
      'chronologie.*.forme → formes',
      'pratiques.*.pratique → pratiques',
      'pratiques.*.source → sources',
      ...ANSWERS.flatMap((answer) => [`${answer}.source → sources`, `${answer}.source.* → sources`]),
      'voir-aussi.* → cas',
    ],
  ],
  [
    'dossiers',
    dossiers,
    [
      'objectif → objectifs',
      'cas.* → cas',
      'chiffres.*.mesure → mesures',
      'chiffres.*.releves.*.source → sources',
      'image.mesures.* → mesures',
    ],
  ],
  ['pratiques', pratiques, ['voisines.* → pratiques']],
  ['besoins', FILE_COLLECTIONS.besoins, ['pratiques.* → pratiques']],
  ['regions', FILE_COLLECTIONS.regions, ['sources.* → sources']],
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
