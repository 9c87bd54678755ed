import { expect, test } from 'vitest';
import type { Ranking } from '../../search/ranking.ts';
import type { SmallIndex } from '../../search/small-index.ts';
import { makeAnswer, type TextAnswer } from './answer.ts';
import { writeTitle } from './excerpt-html.ts';
import { ResultGrouping } from './results.ts';
import { describeAnswer, describeProposals, writeHeading } from './sentences.ts';

const names: SmallIndex = {
  groups: [
    { path: 'formes/grappe', title: 'Grappe d’entreprises', words: '' },
    { path: 'regions/normandie', title: 'Normandie', words: '' },
    { path: '', title: 'Eure', words: '27', parent: 1 },
  ],
  cases: [
    { id: 'a', title: 'L’atelier du verre', groups: [0, 2], names: ['scierie'] },
    { id: 'b', title: 'Bois', groups: [], names: [] },
    { id: 'c', title: 'Cuir', groups: [], names: [] },
  ],
  threads: [],
  works: [],
};
const words = [{ word: 'verre', isBeginning: true }];
const titles: Ranking = {
  pages: new Map([
    ['formes/grappe', 3],
    ['cas/b', 2],
  ]),
  named: new Set(['formes/grappe', 'cas/b']),
};
const nothing: Ranking = { pages: new Map(), named: new Set() };
const ranking: Ranking = {
  pages: new Map([
    ['formes/grappe', 30],
    ['cas/b', 20],
    ['cas/a', 9],
    ['cas', 7],
    ['cas/c', 4],
    ['methode', 2],
  ]),
  named: titles.named,
};
const texts: Readonly<Record<string, string>> = {
  'cas/a': 'Un atelier à Morez.\nUne usine de Morez. Le verre <b> d’Alès.',
  'cas/b': 'Du bois. Des scieries. Suite.',
};
const listed = [
  { path: 'cas/a', title: 'L’atelier du verre', caseId: 'a' },
  { path: 'cas/b', title: 'Bois', caseId: 'b' },
  { path: 'cas/c', title: 'Cuir', caseId: 'c' },
  { path: 'methode', title: 'Comment lire un chiffre' },
  { path: 'cas', title: 'Les cas' },
];
const fullText = {
  isWhole: true,
  works: [{ path: 'sources/p#porter', title: 'Clusters', issuer: 'Porter, Revue' }],
  readText: (path: string) => Promise.resolve({ text: texts[path] ?? '' }),
  pages: new Map(listed.map((page) => [page.path, page])),
};
const full = makeAnswer({ words, ranking, names, fullText });
const groups = new ResultGrouping(names).group(full);

test('cases and other pages keep the order of their relevance', () => {
  expect([...makeAnswer({ words, ranking: titles, names }).matches.keys()]).toEqual(['b']);
  expect([...full.matches]).toEqual([
    ['b', 20],
    ['a', 9],
    ['c', 4],
  ]);
  expect(full.others.map(({ path }) => path)).toEqual(['formes/grappe', 'cas', 'methode']);
});

test('a page that its names lead to comes before the cases, unless a case answers better', () => {
  expect(full.leads.map(({ path }) => path)).toEqual(['formes/grappe']);
  const told = makeAnswer({ words, ranking: { ...ranking, named: new Set() }, names, fullText });
  expect(told.leads).toEqual([]);
  const after = new Map([['cas/b', 40], ...ranking.pages]);
  expect(makeAnswer({ words, ranking: { ...ranking, pages: after }, names, fullText }).leads).toEqual([]);
});

test('a case says what it is, then why it answers, marked and escaped; another page one of them', async () => {
  const reason = 'Le <mark>verre</mark> &lt;b&gt; d’Alès.';
  expect(await full.excerptOf('a')).toBe(reason);
  expect(await full.describe('cas/a')).toEqual(['Un atelier à Morez.', reason]);
  expect(await full.describe('methode')).toEqual(['']);
});

test('a case that answers without the word says why', async () => {
  const ask = (word: string) => makeAnswer({ words: [{ word, isBeginning: false }], ranking, names, fullText });
  expect(await ask('grappes').excerptOf('a')).toBe('Forme\u00a0: <mark>grappe</mark> d’entreprises.');
  expect(await ask('normandie').excerptOf('a')).toBe('Région\u00a0: <mark>Normandie</mark>.');
  expect(await ask('scieries').excerptOf('a')).toBe('Sur la fiche\u00a0: <mark>scierie</mark>.');
  expect(await ask('licorne').excerptOf('a')).toBeUndefined();
  expect(await ask('licorne').describe('cas/b')).toEqual(['Du bois.']);
  expect(await makeAnswer({ words, ranking: titles, names }).excerptOf('a')).toBeUndefined();
});

test('a case that holds none of the words says what it is classed under', async () => {
  const kin = { ...names, groups: [{ path: 'objectifs/scier', title: 'Couper', words: 'sciage, scieries' }] };
  const answer = makeAnswer({
    words: [{ word: 'couper', isBeginning: false }],
    ranking,
    names: { ...kin, cases: [{ id: 'b', title: 'Bois', groups: [0], names: [] }] },
    fullText,
  });
  expect(await answer.excerptOf('b')).toBe('Objectif\u00a0: <mark>couper</mark>.');
});

test('results are grouped by kind; lists are left out', () => {
  expect(groups.map((group) => [writeHeading(group), group.pages.map(({ path }) => path)])).toEqual([
    ['En premier (1)', ['formes/grappe']],
    ['Cas (3)', ['cas/b', 'cas/a', 'cas/c']],
    ['Pages (1)', ['methode']],
  ]);
});

test('a line names the form and the place of a case, the kind and the cases of a page', () => {
  const lines = groups.map((group) => group.pages.map((found) => group.describe(found)));
  expect(lines[1]?.[1]).toEqual({
    path: 'cas/a',
    title: 'L’atelier du <mark>verre</mark>',
    detail: 'Grappe d’entreprises · Normandie',
    mark: 'formes/grappe',
  });
  expect(lines[0]?.[0]?.detail).toBe('forme · 1\u00a0cas');
});

test('a work is named with who wrote and published it', () => {
  const found = { pages: new Map([['sources/p#porter', 1]]), named: new Set<string>() };
  const [group] = new ResultGrouping(names).group(makeAnswer({ words, ranking: found, names, fullText }));
  const [work] = group?.pages ?? [];
  expect(group?.title).toBe('Sources');
  expect(work && group?.describe(work)).toMatchObject({ path: 'sources/p#porter', detail: 'Porter, Revue' });
});

const tell = (typed: string, answer: TextAnswer, state: 'quick' | 'done' | 'failed' = 'done') =>
  describeAnswer({
    typed,
    answer,
    groups: new ResultGrouping(names).group(answer),
    state,
    isOnline: true,
  }).replace(/[\u00a0\u202f]/g, ' ');

test('the answer is said in words', () => {
  expect(tell('verre', full)).toBe('5 résultats pour « verre » : 3 cas et 2 autres pages.');
  expect(tell('vere', { ...full, correction: 'verre' })).toBe(
    '5 résultats pour « verre » : 3 cas et 2 autres pages. « vere » n’est dans aucune page.',
  );
});

test('an answer of the titles says that it is one, while the texts are awaited and when they do not come', () => {
  const some = makeAnswer({ words, ranking: titles, names });
  const none = makeAnswer({ words, ranking: nothing, names });
  expect(tell('verre', some, 'quick')).toBe(
    '2 résultats pour « verre » dans les titres : 1 cas et 1 autre page ; recherche dans les textes…',
  );
  expect(tell('verre', none, 'quick')).toBe(
    'Aucun résultat pour « verre » dans les titres ; recherche dans les textes…',
  );
  expect(tell('verre', some, 'failed')).toMatch(
    /^2 résultats pour « verre » dans les titres : 1 cas et 1 autre page\. La recherche dans les textes n’a pas pu se charger/,
  );
  expect(tell('verre', none, 'failed')).toMatch(
    /^Aucun résultat pour « verre » dans les titres\. La recherche dans les textes n’a pas pu se charger/,
  );
});

test('an answer without a part of the index says what it may lack', () => {
  const part = makeAnswer({ words, ranking, names, fullText: { ...fullText, isWhole: false } });
  expect(tell('verre', part)).toMatch(/2 autres pages\. Une partie des textes n’a pas pu se charger/);
});

test('so is its absence, with the words near', () => {
  const none = makeAnswer({
    words: [],
    ranking: nothing,
    names,
    fullText,
    unknownWords: ['licorne'],
    nearestWords: ['liège', 'licence'],
  });
  expect(tell('licorne', none)).toBe('Aucun résultat pour « licorne ». « licorne » ne figure dans aucune page.');
  expect(describeProposals(none)).toBe(' Mots proches\u00a0: liège, licence.');
  expect(tell('al', { ...none, unknownWords: ['al'], nearestWords: [] })).toBe(
    'Aucun résultat pour « al ». Écrivez au moins trois lettres d’un mot.',
  );
});

test('characters that no keyboard writes do not mark a word', () => {
  expect(writeTitle('\ue000<b>\ue001 verre', words)).toBe('\ue000&lt;b&gt;\ue001 <mark>verre</mark>');
});
