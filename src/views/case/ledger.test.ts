import { expect, test } from 'vitest';
import { actorFile, localSource, mention, singleCase } from '../../atlas/atlas.fixture.ts';
import { describeLedger } from './ledger.ts';

const numbers = new Map([
  ['a', 1],
  ['b', 2],
]);
const fee = { reponse: '500 euros par an', annee: 2024, source: 'a' };

function describe(part: Parameters<typeof singleCase>[0]) {
  const acteurs = [actorFile('pochet', { nom: 'Pochet' })];
  const { atlas, caseStudy } = singleCase({ ...part, sources: [localSource('a'), localSource('b')] }, { acteurs });
  return describeLedger(caseStudy, atlas, numbers);
}

const workforce = (valeur: number) => ({ effectif: { valeur, annee: 2018, source: 'b' } });

test('who carries, who takes part, who pays', () => {
  const { columns } = describe({
    acteurs: [
      mention('Région', { lien: 'financeur' }),
      mention('Pochet', { lien: 'membre' }),
      mention('Association', { lien: 'porteur' }),
      mention('Chanel', { lien: 'client' }),
      mention('Chambre', { lien: 'partenaire' }),
    ],
    fiche: { 'ticket-d-entree': fee },
  });
  expect(columns.map(({ title, rows }) => [title, rows.map(({ name }) => name)])).toEqual([
    ['Qui porte', ['Association']],
    ['Qui participe', ['Pochet', 'Chanel', 'Chambre']],
    ['Qui paie', ['Région']],
  ]);
});

test('a folded column says whom it holds', () => {
  const acteurs = [mention('Pochet', { lien: 'membre' }), mention('Chanel', { lien: 'client' })];
  const { columns } = describe({ acteurs, fiche: { 'ticket-d-entree': fee } });
  expect(columns.map(({ summary }) => summary)).toEqual([
    'Qui porte\u00a0: pas encore cherché',
    'Qui participe\u00a0: Pochet et 1\u00a0autre',
    'Qui paie\u00a0: pas encore cherché',
  ]);
});

test('an actor with a record is linked, with its workforce and the sources of both, at the anchor of its calls', () => {
  const { columns } = describe({ acteurs: [mention('Autre'), mention('POCHET', { ...workforce(1400), source: 'a' })] });
  expect(columns[1]?.rows).toMatchObject([
    { anchor: 'appel-acteur-0', name: 'Autre', href: undefined, workforce: undefined, disc: undefined, sources: [] },
    {
      anchor: 'appel-acteur-1',
      name: 'POCHET',
      href: '/acteurs/pochet/',
      workforce: '1\u202f400\u00a0salariés en 2018',
      sources: [{ number: 1 }, { number: 2 }],
    },
  ]);
});

test('discs are drawn from three workforces on, their area being the workforce', () => {
  const firms = [400, 100, 25].map((count) => mention(`Atelier ${count}`, workforce(count)));
  const { columns, hasDiscs } = describe({ acteurs: [...firms, mention('Sans compte')] });
  expect(hasDiscs).toBe(true);
  expect(columns[1]?.rows.map(({ disc }) => disc)).toEqual([34, 17, 9, undefined]);
  const two = describe({ acteurs: firms.slice(0, 2) });
  expect(two.hasDiscs).toBe(false);
  expect(two.columns[1]?.rows.map(({ disc }) => disc)).toEqual([undefined, undefined]);
});

test.each([
  ['pas encore cherchée', undefined],
  ['cherchée, pas trouvée', { inconnu: '2026-11-30' }],
])('a fee that nobody knows is a row of its own: %s', (words, answer) => {
  const { columns } = describe({ fiche: answer && { 'ticket-d-entree': answer } });
  expect(columns[2]?.rows).toEqual([
    { name: 'Les adhérents', role: `cotisation\u00a0: ${words}`, sources: [], isUnknown: true },
  ]);
});
