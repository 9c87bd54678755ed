import { expect, test } from 'vitest';
import {
  actorFile,
  caseFile,
  formFile,
  localSource,
  mention,
  pickCase,
  practiceFile,
  singleCase,
  smallAtlas,
  smallFiles,
} from './atlas.fixture.ts';
import { SMALL_SETTING } from './gazetteer.fixture.ts';
import { findActor, findSectors } from './atlas.ts';
import { buildAtlas } from './build-atlas.ts';

function idsOf(entries: Iterable<{ readonly id: string }> | undefined): readonly string[] {
  return [...(entries ?? [])].map(({ id }) => id);
}

const lieu = (commune: string, isOutside = false) => ({
  commune,
  role: 'atelier',
  precision: 'commune' as const,
  'hors-territoire': isOutside,
});

test('entries are in alphabetical order, articles and accents aside', () => {
  const atlas = smallAtlas({
    cas: [
      caseFile('z', { titre: 'Zinc' }),
      caseFile('g', { titre: 'La Glass Vallée' }),
      caseFile('e', { titre: 'Écopal' }),
      caseFile('f', { titre: 'Forge' }),
    ],
    formes: [formFile('grappe', { nom: 'Grappe' }), formFile('district', { nom: 'district' })],
  });
  expect(idsOf(atlas.cases)).toEqual(['e', 'f', 'g', 'z']);
  expect(idsOf(atlas.forms)).toEqual(['district', 'grappe']);
});

test('cases are found by form, objective, sector group, place and actor', () => {
  const atlas = smallAtlas({
    cas: [
      caseFile('a', {
        secteurs: ['23', '08', '25'],
        objectifs: ['former', 'exporter'],
        acteurs: [mention("Pochet d'Eu"), mention('POCHET D’EU')],
        lieux: [lieu('76101')],
      }),
      caseFile('b', { forme: 'district', secteurs: ['25'] }),
    ],
    acteurs: [actorFile('pochet', { nom: 'Pochet', alias: ['Pochet d’Eu'] })],
  });
  expect(idsOf(atlas.casesByForm.get('district'))).toEqual(['b']);
  expect(idsOf(atlas.casesByObjective.get('former'))).toEqual(['a', 'b']);
  expect(idsOf(atlas.casesByObjective.get('exporter'))).toEqual(['a']);
  expect(idsOf(atlas.casesBySector.get('verre-materiaux'))).toEqual(['a']);
  expect(idsOf(atlas.casesBySector.get('metallurgie'))).toEqual(['a', 'b']);
  expect(idsOf(atlas.casesByDepartement.get('29'))).toEqual(['a', 'b']);
  expect(idsOf(atlas.casesByDepartement.get('76'))).toEqual(['a']);
  expect(idsOf(atlas.casesByRegion.get('28'))).toEqual(['a']);
  expect(idsOf(atlas.casesByActor.get('pochet'))).toEqual(['a']);
  expect(atlas.casesByForm.get('grappe')?.[0]).toBe(atlas.casesById.get('a'));
});

test('the sectors of a case, the main one first, each once', () => {
  const { atlas, caseStudy } = singleCase({ secteurs: ['25', '23', '08', '24'] });
  expect(idsOf(findSectors(caseStudy, atlas))).toEqual(['metallurgie', 'verre-materiaux']);
});

test.each([
  'Banque des Territoires',
  'banque des territoires',
  'BANQUE DES TERRITOIRES',
  'Caisse des dépôts',
  'caisse des depots',
  "L'Agence",
  'L’Agence',
])('an actor is found by its name or an alias: %s', (name) => {
  const file = actorFile('bdt', { nom: 'Banque des Territoires', alias: ['Caisse des Dépôts', "L'agence"] });
  const atlas = smallAtlas({ acteurs: [file] });
  expect(findActor(name, atlas)?.id).toBe('bdt');
  expect(findActor('Banque', atlas)).toBeUndefined();
});

test('départements come from the territory and its places, régions from the départements', () => {
  const { caseStudy } = singleCase({
    territoire: { nom: 'Ici', niveau: 'bassin', departements: ['80', '29'] },
    lieux: [lieu('76101'), lieu('97105', true)],
  });
  expect(caseStudy.departements).toEqual(['29', '76', '80']);
  expect(caseStudy.territoryDepartements).toEqual(['80', '29']);
  expect(caseStudy.regions).toEqual(['53', '28', '32']);
});

test('a place takes its name, EPCI and point from the gazetteer, unless its file corrects the point', () => {
  const { caseStudy } = singleCase({ lieux: [lieu('76101'), { ...lieu('97105'), coordonnees: [16, -61.7] }] });
  expect(caseStudy.places).toMatchObject([
    { name: 'Blangy-sur-Bresle', departement: '76', epci: 'CC de Bresle Maritime', point: [49.93, 1.63] },
    { name: 'Basse-Terre', departement: '971', epci: undefined, point: [16, -61.7] },
  ]);
  expect(singleCase({ lieux: [lieu('97105')] }).caseStudy.places[0]?.point).toBeUndefined();
});

test('an unknown commune stops the build by its code', () => {
  const files = smallFiles({ cas: [caseFile('a', { lieux: [lieu('00000')] })] });
  expect(() => buildAtlas(files, SMALL_SETTING)).toThrow('00000');
});

test('a local source is known outside by the id of its page', () => {
  const atlas = smallAtlas({
    cas: [caseFile('a', { sources: [localSource('presse')] }), caseFile('b', { sources: [localSource('presse')] })],
  });
  expect(pickCase(atlas, 'a').localSources.map(({ id, key }) => [id, key])).toEqual([['presse', 'a--presse']]);
  expect(pickCase(atlas, 'b').localSources[0]?.key).toBe('b--presse');
});

test('every key of the front matter of a case is read', () => {
  const part: Parameters<typeof singleCase>[0] = {
    debut: '2001',
    statut: 'fusionne',
    fin: { date: '2021', motif: 'Fusion', source: 's' },
    porteur: 'une association',
    structure: 'association loi 1901',
    site: 'https://example.org',
    questions: ['Combien ?'],
    reponse: { auteur: 'A', date: '2026-01-01', texte: 'B' },
    'anciens-ids': ['ancien'],
    'mots-cles': ['flacon'],
    verifie: '2026-11-22',
    'derniere-preuve': { date: '2020-05', source: 's', motif: 'La suite parle du bassin' },
    pratiques: [{ pratique: 'former', detail: 'une école', depuis: '2002', source: 's' }],
    minute: { craindre: { inconnu: '2026-11-20' } },
    fiche: { equipe: { reponse: 'Une salariée', annee: 2019, source: 's' } },
    sources: [localSource('s')],
  };
  const { caseStudy } = singleCase(part, { pratiques: [practiceFile('former')] });
  expect(caseStudy).toMatchObject({
    title: 'Le cas seul',
    tagline: 'Ils forment ensemble.',
    summary: 'Des entreprises forment ensemble leurs salariés.',
    start: '2001',
    status: 'fusionne',
    end: { date: '2021', reason: 'Fusion', source: 's' },
    lastTrace: { date: '2020-05', source: 's', reason: 'La suite parle du bassin' },
    practices: [{ practice: 'former', detail: 'une école', source: 's' }],
    minute: { shared: { kind: 'missing' }, feared: { kind: 'missing', searched: '2026-11-20' } },
    answers: { equipe: { kind: 'given', text: 'Une salariée' } },
    runBy: 'une association',
    legalForm: 'association loi 1901',
    site: 'https://example.org',
    questions: ['Combien ?'],
    reply: { author: 'A', date: '2026-01-01', text: 'B' },
    keywords: ['flacon'],
    published: '2026-11-21',
    verified: '2026-11-22',
    authors: ['L’équipe'],
  });
});
