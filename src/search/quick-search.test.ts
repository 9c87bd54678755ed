import { expect, test } from 'vitest';
import { QuickSearch } from './quick-search.ts';
import { rankWhole } from './ranking.ts';
import type { SmallIndex } from './small-index.ts';

const index: SmallIndex = {
  groups: [
    { path: 'formes/grappe', title: 'Grappe d’entreprises', words: 'cluster, SPL' },
    { path: 'formes/district', title: 'District industriel', words: 'cluster, grappe' },
    { path: 'objectifs/former', title: 'Former', words: 'formation, école' },
    { path: 'objectifs/exporter', title: 'Exporter', words: 'export' },
    { path: 'regions/nouvelle-aquitaine', title: 'Nouvelle-Aquitaine', words: '' },
    { path: '', title: 'Corrèze', words: '19 Limousin', parent: 4 },
    { path: '', title: 'Dordogne', words: '24 Aquitaine', parent: 4 },
  ],
  cases: [
    { id: 'couteliers', title: 'Les couteliers de Nontron', groups: [1, 3, 2, 6], names: ['Nontron', 'couteau'] },
    { id: 'ecole', title: 'L’École d’usinage', groups: [0, 2, 5], names: ['Tulle', 'usinage', 'Nontron'] },
    { id: 'verriers', title: 'La Glass Vallée', groups: [0, 3], names: ['Eu', 'verrerie', 'flacon', 'Guerlain'] },
  ],
  threads: [],
  works: [],
};
const search = new QuickSearch(index);

function ask(typed: string) {
  const { pages } = rankWhole(
    search.readWords(typed).map((word) => ({ word: word.word, pages: search.find(word) })),
    10,
  );
  const paths = [...pages.keys()];
  return {
    cases: paths.filter((path) => path.startsWith('cas/')).map((path) => path.slice(4)),
    pages: paths.filter((path) => !path.startsWith('cas/')),
  };
}

test.each([
  ['a title', 'glass vallee', ['verriers']],
  ['an elided word of a title', "l'usinage", ['ecole']],
  ['a family', 'coutellerie', ['couteliers']],
  ['a keyword', 'verrier', ['verriers']],
  ['a place, the main one first', 'nontron', ['couteliers', 'ecole']],
  ['an actor', 'Guerlain', ['verriers']],
  ['a synonym of a form, its own name first', 'grappe', ['ecole', 'verriers', 'couteliers']],
  ['an objective, the main one first', 'former', ['ecole', 'couteliers']],
  ['a département', 'Corrèze', ['ecole']],
  ['a former région', 'Limousin', ['ecole']],
  ['a former région before the région that has its name', 'Aquitaine', ['couteliers', 'ecole']],
  ['a beginning', 'flac', ['verriers']],
  ['several words, all met', 'école Limousin', ['ecole']],
  ['several words, one of which is nowhere', 'école licorne', []],
  ['nothing', ' ', []],
])('%s: « %s »', (_, typed, expected) => {
  expect(ask(typed).cases).toEqual(expected);
});

test('an early name counts more than a late one, however many follow', () => {
  const far = { id: 'far', title: '', groups: [], names: [...'abcdefghi', 'verre', ...'jklmnopqrstuvwxyz'] };
  const near = { id: 'near', title: '', groups: [], names: ['Eu', 'Bresle', 'verre'] };
  const ranked = new QuickSearch({ ...index, cases: [far, near] });
  const scores = ranked.find({ word: 'verre', isBeginning: true });
  expect(scores.get('cas/near')).toBeGreaterThan(scores.get('cas/far') ?? 0);
});

test('a short word that is a word is not a beginning', () => {
  expect(ask('eu').cases).toEqual(['verriers']);
  expect(ask('for').cases).toEqual(['ecole', 'couteliers']);
});

test('pages answer by their names, régions for their départements', () => {
  expect(ask('grappe').pages).toEqual(['formes/grappe', 'formes/district']);
  expect(ask('Dordogne').pages).toEqual(['regions/nouvelle-aquitaine']);
});
