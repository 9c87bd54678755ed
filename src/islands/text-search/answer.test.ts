import { expect, test } from 'vitest';
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
const quick = { cases: new Map([['b', 2]]), pages: new Map([['formes/grappe', 3]]) };
const texts: Readonly<Record<string, string>> = {
  'cas/a': 'Un atelier à Morez.\nUne usine de Morez. Le verre <b> d’Alès.',
  'cas/b': 'Du bois. Des scieries. Suite.',
};
const fullText = {
  isWhole: true,
  pages: new Map([
    ['1', 9],
    ['2', 1],
    ['3', 4],
    ['4', 2],
    ['5', 7],
  ]),
  works: [{ path: 'sources/p#porter', title: 'Clusters', issuer: 'Porter, Revue' }],
  workRanks: new Map<string, number>(),
  readText: (path: string) => Promise.resolve({ text: texts[path] ?? '' }),
  list: new Map([
    ['1', { path: 'cas/a', title: 'L’atelier du verre', caseId: 'a' }],
    ['2', { path: 'cas/b', title: 'Bois', caseId: 'b' }],
    ['3', { path: 'cas/c', title: 'Cuir', caseId: 'c' }],
    ['4', { path: 'methode', title: 'Comment lire un chiffre' }],
    ['5', { path: 'cas', title: 'Les cas' }],
  ]),
};
const full = makeAnswer({ words, quick, names, fullText });
const groups = new ResultGrouping(names).group(full);

test('what the small index found keeps its order, the full text adds after', () => {
  expect([...makeAnswer({ words, quick, names }).matches.keys()]).toEqual(['b']);
  expect([...full.matches.keys()]).toEqual(['b', 'a', 'c']);
  const relevances = [...full.matches.values()];
  expect(relevances).toEqual(relevances.toSorted((x, y) => y - x));
  expect(full.others.map(({ path }) => path)).toEqual(['formes/grappe', 'cas', 'methode']);
});

test('a case says what it is, then why it answers, marked and escaped; another page one of them', async () => {
  const reason = 'Le <mark>verre</mark> &lt;b&gt; d’Alès.';
  expect(await full.excerptOf('a')).toBe(reason);
  expect(await full.describe('cas/a')).toEqual(['Un atelier à Morez.', reason]);
  expect(await full.describe('methode')).toEqual(['']);
});

test('a case that answers without the word says why', async () => {
  const ask = (word: string) => makeAnswer({ words: [{ word, isBeginning: false }], quick, names, fullText });
  expect(await ask('grappes').excerptOf('a')).toBe('Forme\u00a0: <mark>grappe</mark> d’entreprises.');
  expect(await ask('normandie').excerptOf('a')).toBe('Région\u00a0: <mark>Normandie</mark>.');
  expect(await ask('scieries').excerptOf('a')).toBe('Sur la fiche\u00a0: <mark>scierie</mark>.');
  expect(await ask('licorne').excerptOf('a')).toBeUndefined();
  expect(await ask('licorne').describe('cas/b')).toEqual(['Du bois.']);
  expect(await makeAnswer({ words, quick, names }).excerptOf('a')).toBeUndefined();
});

test('a set in other words leads to the passage that holds them', async () => {
  const kin = { ...names, groups: [{ path: 'objectifs/scier', title: 'Couper', words: 'sciage, scieries' }] };
  const answer = makeAnswer({
    words: [{ word: 'couper', isBeginning: false }],
    quick,
    names: { ...kin, cases: [{ id: 'b', title: 'Bois', groups: [0], names: [] }] },
    fullText,
  });
  expect(await answer.excerptOf('b')).toBe('Objectif\u00a0: <mark>couper</mark>. Des <mark>scieries</mark>.');
});

test('results are grouped by kind; lists are left out', () => {
  expect(groups.map((group) => [writeHeading(group), group.pages.map(({ path }) => path)])).toEqual([
    ['Cas (3)', ['cas/b', 'cas/a', 'cas/c']],
    ['Formes et objectifs (1)', ['formes/grappe']],
    ['Pages (1)', ['methode']],
  ]);
});

test('a line names the form and the place of a case, the kind and the cases of a page', () => {
  const lines = groups.map((group) => group.pages.map((found) => group.describe(found)));
  expect(lines[0]?.[1]).toEqual({
    path: 'cas/a',
    title: 'L’atelier du <mark>verre</mark>',
    detail: 'Grappe d’entreprises · Normandie',
    mark: 'formes/grappe',
  });
  expect(lines[1]?.[0]?.detail).toBe('forme · 1\u00a0cas');
});

test('a work is named with who wrote and published it', () => {
  const nothing = { cases: new Map(), pages: new Map() };
  const found = { ...fullText, pages: new Map(), workRanks: new Map([['sources/p#porter', 1]]) };
  const [group] = new ResultGrouping(names).group(makeAnswer({ words, quick: nothing, names, fullText: found }));
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
  const titles = makeAnswer({ words, quick, names });
  const nothing = makeAnswer({ words, quick: { cases: new Map(), pages: new Map() }, names });
  expect(tell('verre', titles, 'quick')).toBe(
    '2 résultats pour « verre » dans les titres : 1 cas et 1 autre page ; recherche dans les textes…',
  );
  expect(tell('verre', nothing, 'quick')).toBe(
    'Aucun résultat pour « verre » dans les titres ; recherche dans les textes…',
  );
  expect(tell('verre', titles, 'failed')).toMatch(
    /^2 résultats pour « verre » dans les titres : 1 cas et 1 autre page\. La recherche dans les textes n’a pas pu se charger/,
  );
  expect(tell('verre', nothing, 'failed')).toMatch(
    /^Aucun résultat pour « verre » dans les titres\. La recherche dans les textes n’a pas pu se charger/,
  );
});

test('an answer without a part of the index says what it may lack', () => {
  const part = makeAnswer({ words, quick, names, fullText: { ...fullText, isWhole: false } });
  expect(tell('verre', part)).toMatch(/2 autres pages\. Une partie des textes n’a pas pu se charger/);
});

test('so is its absence, with the words near', () => {
  const none = makeAnswer({
    words: [],
    quick: { cases: new Map(), pages: new Map() },
    names,
    fullText: { ...fullText, pages: new Map() },
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
