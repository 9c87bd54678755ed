import { expect, test } from 'vitest';
import {
  actorFile,
  caseFile,
  essayFile,
  figureEntry,
  formFile,
  localSource,
  mention,
  observed,
  pickCase,
  programmeFile,
  smallAtlas,
} from '../../atlas/atlas.fixture.ts';
import { describeActorRecord } from './actor-record.ts';
import { listCasePages } from '../lists/case-list.ts';
import { describeLocator } from '../case/case-locator.ts';
import { describeFormFacts } from './form-facts.ts';
import { toMapCase } from '../map-cases.ts';
import { describeProgrammeFacts } from './programme-facts.ts';
import { buildTextPage } from './text-page.ts';

const sources = [localSource('a'), localSource('b')];
const lieu = { role: 'atelier', precision: 'commune' as const, 'hors-territoire': false };
const atlas = smallAtlas({
  cas: [
    caseFile('seul', {
      acteurs: [mention('Uimm Bretagne')],
      lieux: [
        { ...lieu, commune: '29151' },
        { ...lieu, commune: '97105' },
      ],
      chiffres: [figureEntry([observed(60, 2023, 'a'), observed(65, 2024, 'b')])],
      statut: 'termine',
      fin: { date: '2025', motif: 'x', source: 'a' },
      sources,
    }),
    caseFile('vide'),
  ],
  formes: [
    formFile('grappe', {
      nom: 'Grappe',
      synonymes: ["grappe d'entreprises", 'cluster'],
      voisines: ['district'],
      repere: { date: '2010-05', texte: "L'État lance un appel", source: 'b' },
      sources,
      body: '[@a]',
    }),
    formFile('district', { nom: 'District' }),
  ],
  dispositifs: [
    programmeFile('p', { debut: '2018', regions: ['53', '99'], url: 'https://www.example.org/aide' }),
    programmeFile('q', { niveau: 'region' }),
  ],
  dossiers: [
    essayFile('d', {
      chiffres: [figureEntry([observed(300, 2009, 'a')])],
      sources,
      body: '[@b]',
      verifie: '2026-11-22',
    }),
  ],
  acteurs: [
    actorFile('uimm', {
      nom: 'UIMM',
      alias: ['UIMM Bretagne', "Union de l'industrie"],
      type: 'reseau',
      siren: '123456789',
      commune: '29151',
      site: 'https://www.uimm.fr/accueil',
      'en-bref': [{ texte: "L'union forme", source: 'b' }],
      historique: [{ date: '1901', evenement: 'Début', source: 'a' }],
      questions: ['Combien ?'],
      sources,
    }),
    actorFile('rien'),
  ],
});

test('the sources, figures and date of any page with a text', () => {
  const [essay] = atlas.essays;
  const page = essay && buildTextPage(essay, atlas);
  expect(page?.sources.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Article a'],
    [2, 'Article b'],
  ]);
  expect(page?.figures.map(({ value }) => value)).toEqual(['300']);
  expect(page?.context.figures.get('adherents')?.text).toBe('300\u00a0entreprises (2009)');
  expect(page?.verification).toBe('Comparée aux sources (extraits) le 22\u00a0novembre 2026.');
});

test('a form, a programme and an actor have their own calls', () => {
  const [form] = atlas.forms.filter(({ id }) => id === 'grappe');
  const [programme] = atlas.programmes;
  const [actor] = atlas.actors.filter(({ id }) => id === 'uimm');
  const titlesOf = (entry: Parameters<typeof buildTextPage>[0] | undefined) =>
    entry && buildTextPage(entry, atlas).sources.map(({ title }) => title);
  expect(titlesOf(form)).toEqual(['Article b', 'Article a']);
  expect(titlesOf(programme)).toEqual([]);
  expect(titlesOf(actor)).toEqual(['Article b', 'Article a']);
  expect(form && buildTextPage(form, atlas).verification).toBe('Page pas encore comparée aux sources.');
});

const numbers = new Map([
  ['b', 1],
  ['a', 2],
]);

test('the facts of a form', () => {
  const [form] = atlas.forms.filter(({ id }) => id === 'grappe');
  expect(form && describeFormFacts(form, atlas, numbers)).toEqual({
    synonyms: 'grappe d’entreprises et cluster',
    landmark: {
      anchor: 'appel-repere',
      text: 'mai 2010, L’État lance un appel',
      sources: [{ number: 1, href: '#source-1' }],
    },
    neighbours: [{ href: '/formes/district/', name: 'District' }],
  });
});

test('the facts of a programme; unknown dates are said, unknown régions left out', () => {
  const [first, second] = atlas.programmes.map((programme) => describeProgrammeFacts(programme, atlas));
  expect(first).toMatchObject({
    runBy: 'État',
    period: 'depuis 2018',
    level: 'National',
    regions: [{ href: '/regions/bretagne/', name: 'Bretagne' }],
    site: { href: 'https://www.example.org/aide', name: 'www.example.org' },
  });
  expect(second).toMatchObject({ period: 'non documentée', level: 'Région', regions: [], site: undefined });
});

test('the record of an actor: facts that are known, sourced statements, the cases that name it', () => {
  const [record, empty] = ['uimm', 'rien'].map((id) => {
    const actor = atlas.actors.find((candidate) => candidate.id === id);
    return actor && describeActorRecord(actor, atlas, numbers);
  });
  expect(record?.facts).toEqual([
    { label: 'Autres noms', text: 'UIMM Bretagne et Union de l’industrie' },
    { label: 'SIREN', text: '123456789' },
    { label: 'Commune', text: 'Morlaix (29)' },
  ]);
  expect(record).toMatchObject({
    type: 'Réseau',
    site: { href: 'https://www.uimm.fr/accueil', name: 'www.uimm.fr' },
    statements: [{ anchor: 'appel-fait-0', text: 'L’union forme.', sources: [{ number: 1 }] }],
    questions: ['Combien\u202f?'],
  });
  expect(record?.cases.map(({ id }) => id)).toEqual(['seul']);
  expect(empty).toMatchObject({ facts: [], site: undefined, statements: [], cases: [] });
});

test('a case on a map: its only site that is known, its ending in place of its members, both in its box', () => {
  expect(toMapCase(pickCase(atlas, 'seul'), atlas)).toMatchObject({
    caption: 'terminé en 2025',
    details: [expect.any(String), '60\u00a0à\u00a065\u00a0entreprises, 2023\u00a0à\u00a02024 · terminé en 2025'],
    anchor: [48.58, -3.83],
    isEnded: true,
    flock: { low: 60, high: 65 },
  });
  expect(toMapCase(pickCase(atlas, 'vide'), atlas)).toMatchObject({
    caption: 'nombre inconnu',
    anchor: undefined,
    isEnded: false,
    flock: {},
  });
});

test('the locator of a case says in words what its map shows', () => {
  const located = describeLocator(pickCase(atlas, 'seul'), atlas);
  expect(located.points).toEqual([{ name: 'Morlaix', point: [48.58, -3.83] }]);
  expect(located.label).toBe('Carte\u00a0: Pays de Morlaix, 1\u00a0lieu numéroté.');
  expect(located.rows.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Morlaix'],
    [undefined, 'Basse-Terre'],
  ]);
  expect(located.rows[1]?.role).toContain('(sans position connue)');
  expect(located.caption).toContain('En teinte\u00a0: Finistère.');
  expect(describeLocator(pickCase(atlas, 'vide'), atlas)).toMatchObject({ points: [], rows: [] });
});

test('the list of cases is made of summaries', () => {
  expect(listCasePages(atlas).flatMap(({ items }) => items.map(({ href }) => href))).toEqual([
    '/cas/seul/',
    '/cas/vide/',
  ]);
});
