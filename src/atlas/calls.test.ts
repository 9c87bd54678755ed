import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  actorFile,
  essayFile,
  figureEntry,
  formFile,
  localSource,
  mention,
  observed,
  practiceFile,
  singleCase,
  smallAtlas,
} from './atlas.fixture.ts';
import {
  buildActorApparatus,
  buildCaseApparatus,
  buildFormApparatus,
  buildTextApparatus,
  type Apparatus,
} from './calls.ts';

function listAnchors({ callsBySource }: Apparatus): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...callsBySource].map(([id, calls]) => [id, calls.map(({ anchor }) => anchor)]));
}

const sources = ['fin', 'effectif', 'nom', 'c1', 'c2', 'jalon', 'corps'].map((id) => localSource(id));

test('the calls of a case, in the order of its page: head, text, tables', () => {
  const { caseStudy } = singleCase({
    statut: 'termine',
    fin: { date: '2021', motif: 'Faute d’argent', source: 'fin' },
    acteurs: [
      mention('Pochet', { source: 'nom', effectif: { valeur: 1400, annee: 2018, source: 'effectif' } }),
      mention('Personne ne le dit'),
      mention('Verescence', { source: 'nom', effectif: { valeur: 500, annee: 2018, source: 'nom' } }),
    ],
    chiffres: [figureEntry([observed(65, 2024, 'c1'), observed(60, 2023, 'c2'), observed(59, 2022, 'c1')])],
    chronologie: [{ date: '1999', evenement: 'Début', source: 'jalon' }],
    sources,
    body: 'Texte [@corps; @c1]. Fin [@corps].',
  });
  const apparatus = buildCaseApparatus(caseStudy);
  expect([...apparatus.numbers.keys()]).toEqual(['fin', 'c1', 'c2', 'corps', 'jalon', 'nom', 'effectif']);
  expect(listAnchors(apparatus)).toEqual({
    fin: ['appel-statut'],
    nom: ['appel-acteur-0', 'appel-acteur-2'],
    effectif: ['appel-acteur-0'],
    c1: ['chiffre-adherents', 'appel-c1-1'],
    c2: ['chiffre-adherents'],
    jalon: ['appel-jalon-0'],
    corps: ['appel-corps-1', 'appel-corps-2'],
  });
});

test('numbers follow the head and the ten questions; each source of an answer is called from its row', () => {
  const { caseStudy } = singleCase(
    {
      'derniere-preuve': { date: '2020', source: 'fin', motif: 'x' },
      pratiques: [
        { pratique: 'former', detail: 'x', source: 'c2' },
        { pratique: 'former', detail: 'y', source: 'nom' },
      ],
      minute: {
        partagent: { reponse: 'x', annee: 2020, source: 'c1' },
        craindre: { inconnu: '2026-11-30' },
      },
      fiche: {
        cadre: { reponse: 'x', annee: 2020, source: 'effectif' },
        declencheur: { reponse: 'x', annee: 2020, source: ['jalon', 'c2'] },
      },
      sources,
      body: 'Texte [@corps].',
    },
    { pratiques: [practiceFile('former')] },
  );
  const apparatus = buildCaseApparatus(caseStudy);
  expect([...apparatus.numbers.keys()]).toEqual(['fin', 'c2', 'nom', 'c1', 'corps', 'jalon', 'effectif']);
  expect(listAnchors(apparatus)).toEqual({
    fin: ['appel-statut'],
    c2: ['appel-pratique-0', 'reponse-declencheur'],
    nom: ['appel-pratique-1'],
    c1: ['reponse-partagent'],
    corps: ['appel-corps-1'],
    jalon: ['reponse-declencheur'],
    effectif: ['reponse-cadre'],
  });
});

test('the other pages', () => {
  const atlas = smallAtlas({
    formes: [
      formFile('grappe', {
        repere: { date: '1998', texte: 'Le mot apparaît.', source: 'a' },
        sources: [localSource('a'), localSource('b')],
        body: 'Texte [@b].',
      }),
    ],
    dossiers: [
      essayFile('dossier', {
        chiffres: [figureEntry([observed(300, 2009, 'a')])],
        sources: [localSource('a'), localSource('b')],
        body: 'Texte [@b; @a].',
      }),
    ],
    acteurs: [
      actorFile('uimm', {
        'en-bref': [
          { texte: 'Un syndicat.', source: 'b' },
          { texte: 'Il forme.', source: 'a' },
        ],
        historique: [{ date: '1901', evenement: 'Début', source: 'a' }],
        sources: [localSource('a'), localSource('b')],
      }),
    ],
  });
  expect(atlas.forms.map(buildFormApparatus).map(listAnchors)).toEqual([{ a: ['appel-repere'], b: ['appel-b-1'] }]);
  expect(atlas.essays.map(buildTextApparatus).map(listAnchors)).toEqual([
    { a: ['chiffre-adherents', 'appel-a-1'], b: ['appel-b-1'] },
  ]);
  expect(atlas.actors.map(buildActorApparatus).map(listAnchors)).toEqual([
    { b: ['appel-fait-0'], a: ['appel-fait-1', 'appel-jalon-0'] },
  ]);
});

test('each source has a number, numbers have no gap, and no anchor of a text is given twice', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd-1');
  const calls = fc.array(fc.array(ids, { minLength: 1, maxLength: 3 }), { maxLength: 10 });
  fc.assert(
    fc.property(calls, (groups) => {
      const body = groups.map((group) => `Mot [${group.map((id) => `@${id}`).join('; ')}].`).join('\n\n');
      const [essay] = smallAtlas({
        dossiers: [essayFile('x', { body, sources: ['a', 'b', 'c', 'd-1'].map((id) => localSource(id)) })],
      }).essays;
      if (essay === undefined) throw new Error('No essay');
      const { numbers, callsBySource } = buildTextApparatus(essay);
      expect([...numbers.values()]).toEqual([...numbers].map((_, index) => index + 1));
      expect(new Set(callsBySource.keys())).toEqual(new Set(numbers.keys()));
      const anchors = [...callsBySource.values()].flat().map(({ anchor }) => anchor);
      expect(anchors).toHaveLength(groups.flat().length);
      expect(new Set(anchors).size).toBe(anchors.length);
    }),
  );
});
