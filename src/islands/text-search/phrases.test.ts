import { expect, test } from 'vitest';
import { keepPhrases } from './phrases.ts';

const pages: Readonly<Record<string, { readonly title: string; readonly texts?: readonly string[] }>> = {
  title: { title: 'Le temps partagé' },
  text: { title: 'Vénétis', texts: ['Des salariés à temps\npartagé, depuis 1997.'] },
  facts: { title: 'Astre', texts: ['Temps.', 'Contrat · temps partagé'] },
  apart: { title: 'Orcab', texts: ['Le temps est partagé, partagé le temps.'] },
  longer: { title: 'Nogentech', texts: ['Un contretemps partagée.'] },
  work: { title: 'Temps et partagé' },
};
const ranking = {
  pages: new Map(Object.keys(pages).map((path, place) => [path, 10 - place])),
  named: new Set<string>(),
  words: [],
  unknownWords: [],
  meanings: new Map(),
};
const findPage = (path: string) => ({
  title: pages[path]?.title ?? '',
  loadTexts: (pages[path]?.texts ?? []).map((text) => () => Promise.resolve(text)),
});
const keep = async (...phrases: readonly (readonly string[])[]) => [
  ...(await keepPhrases(ranking, phrases, findPage)).pages.keys(),
];

test('pages that hold a phrase word for word are kept, in their order', async () => {
  expect(await keep(['temps', 'partage'])).toEqual(['title', 'text', 'facts']);
});

test('every phrase must be there', async () => {
  expect(await keep(['temps', 'partage'], ['depuis', '1997'])).toEqual(['text']);
});

test('without a phrase nothing is left out', async () => {
  expect(await keep()).toHaveLength(6);
});
