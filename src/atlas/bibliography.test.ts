import { expect, test } from 'vitest';
import {
  actorFile,
  caseFile,
  directoryFile,
  essayFile,
  formFile,
  localSource,
  pickCase,
  programmeFile,
  smallAtlas,
  sourceFile,
} from './atlas.fixture.ts';
import { listCitedSources, numberPageSources } from './bibliography.ts';
import { buildCaseApparatus } from './calls.ts';

const cited = { sources: [localSource('presse', { titre: 'Zone' })], body: '[@presse; @livre]' };
const atlas = smallAtlas({
  cas: [caseFile('a', cited), caseFile('b', cited)],
  formes: [formFile('grappe', { body: '[@livre]' })],
  dispositifs: [programmeFile('p', { body: '[@livre]' })],
  dossiers: [essayFile('d', { body: '[@livre]' })],
  acteurs: [actorFile('o', { 'en-bref': [{ texte: 'x', source: 'livre' }] })],
  sources: [sourceFile('livre', { titre: 'Une crise' }), sourceFile('jamais-cite')],
});

test('each cited source once, by title, with the pages that cite it; one page’s own under <page>--<id>', () => {
  const entries = listCitedSources(atlas).map(({ source, pages }) => [
    source.key,
    pages.map(({ kind, id }) => `${kind}/${id}`),
  ]);
  expect(entries).toEqual([
    ['livre', ['cas/a', 'cas/b', 'dossiers/d', 'dispositifs/p', 'formes/grappe', 'acteurs/o']],
    ['a--presse', ['cas/a']],
    ['b--presse', ['cas/b']],
  ]);
});

test('pages that describe one address cite one work, which the shared description tells best', () => {
  const url = 'https://exemple.fr/article';
  const own = (id: string) => localSource(id, { titre: `Zone ${id}`, url });
  const others = smallAtlas({
    cas: [
      caseFile('a', { sources: [own('x'), own('y')], body: '[@x; @y]' }),
      caseFile('b', { sources: [own('x'), own('y')], body: '[@x; @y]' }),
      caseFile('c', { body: '[@partage]' }),
    ],
    sources: [sourceFile('partage', { titre: 'Zone', url })],
  });
  expect(listCitedSources(others).map(({ source, pages }) => [source.key, pages.map(({ id }) => id)])).toEqual([
    ['partage', ['a', 'b', 'c']],
  ]);
});

test('the directory cites its sources, once each: by the page that lists what they tell, or as a whole', () => {
  const at = (id: string, departement: string, source: string) => ({ id, departements: [departement], source });
  const { groupings, ...others } = smallAtlas({
    cas: [caseFile('a', cited)],
    sources: [sourceFile('livre', { titre: 'Une crise' })],
    repertoire: [
      directoryFile(
        [
          at('g1', '29', 'annuaire'),
          at('g2', '56', 'annuaire'),
          at('g3', '29', 'liste'),
          at('g4', '76', 'liste'),
          at('g5', '76', 'livre'),
          { id: 'g6', departements: [], source: 'pays' },
        ],
        ['annuaire', 'liste', 'pays'].map((id) => localSource(id, { titre: id })),
      ),
    ],
  });
  const entries = listCitedSources({ groupings, ...others }).map(({ source, pages }) => [
    source.key,
    pages.map(({ kind, id, title }) => [kind, id, title]),
  ]);
  expect(entries).toEqual([
    ['repertoire--annuaire', [['repertoire', 'bretagne', 'Bretagne']]],
    ['repertoire--liste', [['repertoire', undefined, '']]],
    ['repertoire--pays', [['repertoire', 'national', '']]],
    [
      'livre',
      [
        ['cas', 'a', 'Le cas a'],
        ['repertoire', 'normandie', 'Normandie'],
      ],
    ],
    ['a--presse', [['cas', 'a', 'Le cas a']]],
  ]);
});

test('the sources of a page, by number, with every place that calls them', () => {
  const page = pickCase(atlas, 'a');
  const numbered = numberPageSources(buildCaseApparatus(page), page.localSources, atlas);
  expect(numbered.map(({ number, source, calls }) => [number, source.key, calls.length])).toEqual([
    [1, 'a--presse', 1],
    [2, 'livre', 1],
  ]);
});

test('a number without its source is an error that names it', () => {
  const page = pickCase(atlas, 'a');
  expect(() => numberPageSources(buildCaseApparatus(page), [], atlas)).toThrow('presse');
});
