import { expect, test } from 'vitest';
import {
  actorFile,
  caseFile,
  directoryFile,
  essayFile,
  figureEntry,
  formFile,
  localSource,
  mention,
  observed,
  programmeFile,
  smallAtlas,
  sourceFile,
} from './atlas.fixture.ts';
import type { AtlasFiles } from './files.ts';

/** The lines of the error that refuses these files. */
function findBroken(changes: Partial<AtlasFiles>): readonly string[] {
  try {
    smallAtlas(changes);
  } catch (error) {
    if (error instanceof Error) return error.message.split('\n').map((line) => line.trim());
  }
  return [];
}

const milestone = { date: '1999', evenement: 'Début', source: 'known' };
const sources = [localSource('known')];

test('every id that leads nowhere, in every file, in one error', () => {
  const broken = findBroken({
    cas: [
      caseFile('a', {
        forme: 'absent-form',
        objectifs: ['former', 'absent-objective'],
        secteurs: ['23', '99'],
        'voir-aussi': ['b', 'absent-case'],
        chiffres: [figureEntry([observed(1, 2024, 'absent-1')], { mesure: 'absent-measure' })],
        chronologie: [{ ...milestone, forme: 'absent-label' }],
        sources,
      }),
      caseFile('b', {
        statut: 'termine',
        fin: { date: '2021', motif: 'x', source: 'absent-2' },
        acteurs: [mention('P', { source: 'absent-3', effectif: { valeur: 1, annee: 2018, source: 'absent-4' } })],
        chronologie: [{ ...milestone, source: 'absent-5' }],
        body: 'Texte [@absent-6]. <Citation source="absent-7">Mot</Citation> {/* [@absent-8] */}',
      }),
    ],
    formes: [
      formFile('grappe', {
        voisines: ['district', 'absent-neighbour'],
        repere: { date: '1998', texte: 'x', source: 'absent-9' },
        body: '[@absent-10]',
      }),
      formFile('district'),
    ],
    dispositifs: [
      programmeFile('p', {
        chiffres: [figureEntry([], { mesure: 'absent-measure' })],
        body: '[@absent-11]',
      }),
    ],
    dossiers: [
      essayFile('d', {
        chiffres: [figureEntry([], { mesure: 'absent-measure' })],
        cas: ['a', 'absent-case'],
        objectif: 'absent-objective',
        body: '[@absent-12]',
      }),
    ],
    acteurs: [
      actorFile('o', {
        'en-bref': [{ texte: 'x', source: 'absent-13' }],
        historique: [{ ...milestone, source: 'absent-14', forme: 'absent-label' }],
      }),
    ],
    repertoire: [directoryFile([{ id: 'l', forme: 'absent-form', secteurs: ['99'], source: 'absent-15' }])],
  });
  expect(broken).toEqual([
    '28 broken references:',
    'cas/a: forme → absent-form',
    'cas/a: objectifs.* → absent-objective',
    'cas/a: secteurs.* → 99',
    'cas/a: chiffres.*.mesure → absent-measure',
    'cas/a: chiffres.*.releves.*.source → absent-1',
    'cas/a: chronologie.*.forme → absent-label',
    'cas/a: voir-aussi.* → absent-case',
    'cas/b: fin.source → absent-2',
    'cas/b: acteurs.*.effectif.source → absent-4',
    'cas/b: acteurs.*.source → absent-3',
    'cas/b: chronologie.*.source → absent-5',
    'cas/b: body → absent-6',
    'cas/b: body → absent-7',
    'dossiers/d: objectif → absent-objective',
    'dossiers/d: cas.* → absent-case',
    'dossiers/d: chiffres.*.mesure → absent-measure',
    'dossiers/d: body → absent-12',
    'formes/grappe: voisines.* → absent-neighbour',
    'formes/grappe: repere.source → absent-9',
    'formes/grappe: body → absent-10',
    'dispositifs/p: chiffres.*.mesure → absent-measure',
    'dispositifs/p: body → absent-11',
    'acteurs/o: en-bref.*.source → absent-13',
    'acteurs/o: historique.*.source → absent-14',
    'acteurs/o: historique.*.forme → absent-label',
    'repertoire/repertoire: groupements.*.forme → absent-form',
    'repertoire/repertoire: groupements.*.secteurs.* → 99',
    'repertoire/repertoire: groupements.*.source → absent-15',
  ]);
});

test('a source is looked up in the page, then among the shared ones, never in another page', () => {
  const cas = [
    caseFile('a', { sources: [localSource('mine')], body: '[@mine; @shared]' }),
    caseFile('b', { body: '[@mine]' }),
  ];
  expect(findBroken({ cas, sources: [sourceFile('shared')] })).toEqual(['1 broken references:', 'cas/b: body → mine']);
});

test('files that hold together build', () => {
  expect(findBroken({ cas: [caseFile('a', { 'voir-aussi': ['b'] }), caseFile('b')] })).toEqual([]);
});
