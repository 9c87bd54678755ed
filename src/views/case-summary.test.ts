import { expect, test } from 'vitest';
import {
  actorFile,
  caseFile,
  figureEntry,
  localSource,
  observed,
  pickCase,
  practiceFile,
  singleCase,
  smallAtlas,
} from '../atlas/atlas.fixture.ts';
import { describeCase, describeKinship } from './case-summary.ts';

type CasePart = Parameters<typeof singleCase>[0];

function summarise(part: CasePart) {
  const { atlas, caseStudy } = singleCase({ ...part, sources: [localSource('s'), localSource('t')] });
  return describeCase(caseStudy, atlas);
}

test('a case in a list', () => {
  expect(summarise({ titre: "L'alliance", accroche: 'Ensemble !', objectifs: ['exporter', 'former'] })).toMatchObject({
    id: 'seul',
    href: '/cas/seul/',
    title: 'L’alliance',
    tagline: 'Ensemble\u202f!',
    form: { id: 'grappe', name: 'Grappe' },
    objectives: [
      { id: 'exporter', name: 'Exporter' },
      { id: 'former', name: 'Former' },
    ],
    members: undefined,
    memberYears: undefined,
    ending: undefined,
  });
});

test.each([
  ['bassin', 'Vallée de la Bresle', ['76', '80'], 'Vallée de la Bresle ·\u00a0Normandie, Hauts-de-France'],
  ['region', 'Bretagne', ['29', '56'], 'Bretagne'],
  ['national', 'France', [], 'France ·\u00a0National'],
  [
    'pluriregional',
    'Outre-mer',
    ['29', '76', '80', '971'],
    'Outre-mer ·\u00a0Bretagne, Normandie, 2\u00a0autres\u00a0régions',
  ],
] as const)('place of a case of level %s', (niveau, nom, departements, place) => {
  expect(summarise({ territoire: { niveau, nom, departements: [...departements] } }).place).toBe(place);
});

test('members are the range of their figure, with its unit', () => {
  const chiffres = [figureEntry([observed(60, 2023, 's'), observed(65, 2024, 't')], { unite: 'adhérents' })];
  expect(summarise({ chiffres })).toMatchObject({
    members: '60\u00a0à\u00a065\u00a0adhérents',
    memberYears: '2023\u00a0à\u00a02024',
  });
});

const fin = { date: '2021-06', motif: 'Faute d’argent', source: 's' };

test.each([
  ['termine', fin, 'terminé en 2021'],
  ['fusionne', fin, 'fusionné en 2021'],
  ['en-sommeil', undefined, 'en sommeil'],
  ['inconnu', undefined, 'perdu de vue'],
  ['actif', undefined, undefined],
] as const)('ending of a case %s: %s', (statut, end, ending) => {
  expect(summarise({ statut, fin: end }).ending).toBe(ending);
});

const kin = smallAtlas({
  cas: [
    caseFile('a'),
    caseFile('b'),
    caseFile('fini', { statut: 'termine', fin, sources: [localSource('s')] }),
    caseFile('perdu', { statut: 'inconnu' }),
  ],
  acteurs: [actorFile('pochet', { nom: "Pochet d'Eu" })],
  pratiques: [practiceFile('vendre', { nom: 'Vendre ensemble' })],
});
const pair = (of: string, other: string) => ({ of: pickCase(kin, of), other: pickCase(kin, other) });

test.each([
  [{ kind: 'actor', id: 'pochet' }, 'Acteur commun\u00a0: Pochet d’Eu'],
  [{ kind: 'departement', id: '29' }, 'Même département\u00a0: Finistère'],
  [{ kind: 'sector', id: 'verre-materiaux' }, 'Même secteur\u00a0: Verre, céramique, matériaux'],
  [{ kind: 'practice', id: 'vendre' }, 'Même pratique\u00a0: Vendre ensemble'],
  [{ kind: 'form', id: 'grappe' }, 'Même forme\u00a0: Grappe'],
] as const)('kinship %j → %s', (kinship, text) => {
  expect(describeKinship(kinship, pair('a', 'b'), kin)).toBe(text);
});

test.each([
  ['a', 'fini', 'Même forme\u00a0: Grappe, terminé en 2021'],
  ['a', 'perdu', 'Même forme\u00a0: Grappe, perdu de vue'],
  ['fini', 'a', 'Même forme\u00a0: Grappe, vu actif'],
])('beside %s, %s says that both do not fare alike', (of, other, text) => {
  expect(describeKinship({ kind: 'form', id: 'grappe' }, pair(of, other), kin)).toBe(text);
});

test('cases that share nothing say no reason, but for what became of them', () => {
  expect(describeKinship(undefined, pair('a', 'b'), kin)).toBeUndefined();
  expect(describeKinship(undefined, pair('a', 'fini'), kin)).toBe('Terminé en 2021');
});
