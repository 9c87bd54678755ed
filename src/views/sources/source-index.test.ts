import { expect, test } from 'vitest';
import { caseFile, directoryFile, localSource, pickCase, smallAtlas, sourceFile } from '../../atlas/atlas.fixture.ts';
import { numberPageSources } from '../../atlas/bibliography.ts';
import { buildCaseApparatus } from '../../atlas/calls.ts';
import { readLocalSource } from '../../atlas/source.ts';
import { buildSourceIndex, describeCitedSource } from './source-index.ts';
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

test('the overview counts every cited source and names those of the start', () => {
  const { total, opening } = buildSourceIndex(atlas);
  expect(total).toBe(5);
  expect(opening.map(({ anchor }) => anchor)).toEqual(['survivre-a-la-crise']);
});

test('the most cited: works of several pages, the most cited first, without those of the start', () => {
  const cite = (id: string, sources: readonly string[]) =>
    caseFile(id, { titre: id, sources: [localSource('s')], body: `[@s; @${sources.join('; @')}]` });
  const { mostCited } = buildSourceIndex(
    smallAtlas({
      cas: [
        cite('a', ['un', 'deux', 'trois', 'survivre-a-la-crise']),
        cite('b', ['deux', 'trois']),
        cite('c', ['trois']),
      ],
      sources: ['un', 'deux', 'trois', 'survivre-a-la-crise'].map((id) => sourceFile(id, { titre: id })),
    }),
  );
  expect(mostCited.map(({ anchor, uses }) => [anchor, uses.map(({ href }) => href)])).toEqual([
    ['trois', ['/cas/a/', '/cas/b/', '/cas/c/']],
    ['deux', ['/cas/a/', '/cas/b/']],
  ]);
});

test.each(['nature', 'initial'] as const)('every source is on one shelf by %s', (kind) => {
  const { shelves, total } = buildSourceIndex(atlas);
  const keys = shelves
    .filter((shelf) => shelf.kind === kind)
    .flatMap(({ sources }) => sources.map(({ source }) => source.key));
  expect(keys.length).toBe(total);
  expect(new Set(keys).size).toBe(total);
});

test('shelves: natures the most frequent first, then initials, without accents, articles nor quotation marks', () => {
  const { shelves } = buildSourceIndex(atlas);
  expect(shelves.map(({ id, name, sources }) => [id, name, sources.map(({ source }) => source.key)])).toEqual([
    ['presse', 'Presse', ['a--s2', 'a--s3', 'a--s4', 'survivre-a-la-crise']],
    ['officiel', 'Institution', ['a--s1']],
    ['0-9', '0-9', ['a--s3']],
    ['e', 'E', ['a--s1']],
    ['f', 'F', ['a--s2', 'a--s4']],
    ['s', 'S', ['survivre-a-la-crise']],
  ]);
  expect(new Set(shelves.map(({ href }) => href)).size).toBe(shelves.length);
});

test('a cited source lists its pages', () => {
  const [shelf] = buildSourceIndex(atlas).shelves.filter(({ id }) => id === 'e');
  expect(shelf?.sources.map(describeCitedSource)).toMatchObject([
    { anchor: 'a--s1', title: 'Écologie', uses: [{ href: '/cas/a/', label: 'L’atelier' }] },
  ]);
});

test.each([
  [['29', '56'], '/repertoire/bretagne/', 'Répertoire (Bretagne)'],
  [['29', '76'], '/repertoire/', 'Répertoire'],
])('what the directory read is cited by its page (%j)', (departements, href, label) => {
  const groupings = departements.map((code) => ({ id: `g${code}`, departements: [code], source: 's' }));
  const { shelves } = buildSourceIndex(smallAtlas({ repertoire: [directoryFile(groupings, [localSource('s')])] }));
  const [source] = shelves.flatMap(({ sources }) => sources).map(describeCitedSource);
  expect(source?.uses).toEqual([{ href, label }]);
});

test.each([
  [{ auteur: 'A. B.', editeur: 'Le Monde', date: '2017-09-19' }, 'A. B. ·\u00a0Le Monde ·\u00a019\u00a0septembre 2017'],
  [{ editeur: "Chambre d'industrie" }, 'Chambre d’industrie ·\u00a0sans date'],
  [{ editeur: 'E', lecture: 'integrale' }, 'E ·\u00a0sans date ·\u00a0lue en entier'],
  [{ editeur: 'E', lecture: 'indirecte' }, 'E ·\u00a0sans date ·\u00a0connue par une autre source, non lue'],
] as const)('source %j → %s', (change, details) => {
  expect(describeSource(readLocalSource('page', localSource('s', change))).details).toBe(details);
});

test('a source links back to each of its calls, those of one place being counted', () => {
  const { cases } = smallAtlas({
    cas: [
      caseFile('b', {
        statut: 'termine',
        fin: { date: '2021', motif: 'x', source: 's' },
        acteurs: [{ nom: "Verrerie d'Eu", role: 'x', type: 'entreprise', lien: 'membre', source: 's' }],
        chronologie: [
          { date: '2010-05', evenement: 'x', source: 's' },
          { date: '2010-05', evenement: 'y', source: 's' },
        ],
        sources: [localSource('s')],
        body: '[@s] puis [@s]',
      }),
    ],
  });
  const page = cases[0] ?? pickCase(atlas, 'a');
  const [source] = describeNumberedSources(numberPageSources(buildCaseApparatus(page), page.localSources, atlas));
  expect(source).toMatchObject({ number: 1, anchor: 'source-1' });
  expect(source?.uses).toEqual([
    { href: '#appel-statut', label: 'statut', name: 'statut, source 1' },
    { href: '#appel-s-1', label: 'texte', name: 'texte, source 1' },
    { href: '#appel-s-2', label: 'texte\u00a0(2)', name: 'texte\u00a0(2), source 1' },
    { href: '#appel-jalon-0', label: 'mai 2010', name: 'mai 2010, source 1' },
    { href: '#appel-jalon-1', label: 'mai 2010\u00a0(2)', name: 'mai 2010\u00a0(2), source 1' },
    { href: '#appel-acteur-0', label: 'Verrerie d’Eu', name: 'Verrerie d’Eu, source 1' },
  ]);
});
