import { expect, test } from 'vitest';
import { caseFile, localSource, pickCase, smallAtlas, sourceFile } from '../atlas/atlas.fixture.ts';
import { numberPageSources } from '../atlas/bibliography.ts';
import { buildCaseApparatus } from '../atlas/calls.ts';
import { readLocalSource } from '../atlas/source.ts';
import { buildSourceIndex } from './source-index.ts';
import { describeNumberedSources, describeSource } from './sources.ts';

const atlas = smallAtlas({
  cas: [
    caseFile('a', {
      titre: "L'atelier",
      sources: [
        localSource('s1', { titre: 'Écologie', nature: 'officiel' }),
        localSource('s2', { titre: '« Forger »' }),
        localSource('s3', { titre: '300 groupements' }),
        localSource('s4', { titre: 'Le fer' }),
      ],
      body: '[@s1; @s2; @s3; @s4; @survivre-a-la-crise]',
    }),
  ],
  sources: [sourceFile('survivre-a-la-crise', { titre: 'Survivre à la crise' }), sourceFile('jamais-citee')],
});

test('every cited source is listed once: those of the start apart, the others by initial', () => {
  const index = buildSourceIndex(atlas);
  expect(index.total).toBe(5);
  expect(index.opening.map(({ anchor }) => anchor)).toEqual(['survivre-a-la-crise']);
  expect(index.groups.map(({ initial, entries }) => [initial, entries.map(({ anchor }) => anchor)])).toEqual([
    ['#', ['a--s3']],
    ['E', ['a--s1']],
    ['F', ['a--s2', 'a--s4']],
  ]);
  expect(index.groups[1]?.entries[0]?.pages).toEqual([{ href: '/cas/a/', title: 'L’atelier' }]);
});

test('natures are counted, the most frequent first, and add up to the total', () => {
  expect(buildSourceIndex(atlas).natures).toEqual([
    { name: 'Presse', count: 4 },
    { name: 'Institution', count: 1 },
  ]);
});

test.each([
  [
    { auteur: 'A. B.', editeur: 'Le Monde', date: '2017-09-19' },
    'A. B. · Le Monde · 19\u00a0septembre 2017',
    undefined,
  ],
  [{ editeur: "Chambre d'industrie" }, 'Chambre d’industrie · sans date', undefined],
  [{ editeur: 'E', lecture: 'integrale' }, 'E · sans date', 'lue en entier'],
  [{ editeur: 'E', lecture: 'indirecte' }, 'E · sans date', 'connue par une autre source, non lue'],
] as const)('source %j → %s', (change, details, reading) => {
  expect(describeSource(readLocalSource('page', localSource('s', change)))).toMatchObject({ details, reading });
});

test('a source links back to each of its calls, those of the text being counted', () => {
  const { cases } = smallAtlas({
    cas: [
      caseFile('b', {
        statut: 'termine',
        fin: { date: '2021', motif: 'x', source: 's' },
        acteurs: [{ nom: "Verrerie d'Eu", role: 'x', type: 'entreprise', lien: 'membre', source: 's' }],
        chronologie: [{ date: '2010-05', evenement: 'x', source: 's' }],
        sources: [localSource('s')],
        body: '[@s] puis [@s]',
      }),
    ],
  });
  const page = cases[0] ?? pickCase(atlas, 'a');
  const [source] = describeNumberedSources(numberPageSources(buildCaseApparatus(page), page.localSources, atlas));
  expect(source).toMatchObject({ number: 1, anchor: 'source-1' });
  expect(source?.calls).toEqual([
    { href: '#appel-fin', label: 'fin' },
    { href: '#appel-acteur-0', label: 'Verrerie d’Eu' },
    { href: '#appel-jalon-0', label: 'mai 2010' },
    { href: '#appel-s-1', label: 'texte' },
    { href: '#appel-s-2', label: 'texte 2' },
  ]);
});
