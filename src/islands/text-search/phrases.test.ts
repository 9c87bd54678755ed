import { expect, test } from 'vitest';
import { PhraseReader } from './phrases.ts';

const pages: Readonly<Record<string, { readonly title: string; readonly texts?: readonly string[] }>> = {
  title: { title: 'Le temps partagé' },
  text: { title: 'Vénétis', texts: ['Des salariés à temps\npartagé, depuis 1997.'] },
  facts: { title: 'Astre', texts: ['Temps.', 'Contrat · temps partagé'] },
  apart: { title: 'Orcab', texts: ['Le temps est partagé, partagé le temps.'] },
  longer: { title: 'Nogentech', texts: ['Un contretemps partagée.'] },
  work: { title: 'Temps et partagé' },
};
const rank = (paths: readonly string[]) => ({
  pages: new Map(paths.map((path, place) => [path, paths.length - place])),
  named: new Set<string>(),
  words: [],
  unknownWords: [],
  meanings: new Map(),
});
const read = async (phrases: readonly (readonly string[])[], mayHold = (_path: string) => true) => {
  const findPage = (path: string) => ({
    title: pages[path]?.title ?? '',
    loadTexts: (pages[path]?.texts ?? []).map((text) => () => Promise.resolve(text)),
  });
  const reader = new PhraseReader({ ranking: rank(Object.keys(pages)), phrases, mayHold, findPage });
  const { ranking, unreadCount } = await reader.read();
  return { paths: [...ranking.pages.keys()], unreadCount };
};

test('pages that hold a phrase word for word are kept, in their order', async () => {
  expect(await read([['temps', 'partage']])).toEqual({ paths: ['title', 'text', 'facts'], unreadCount: 0 });
});

test('every phrase must be there', async () => {
  expect(
    (
      await read([
        ['temps', 'partage'],
        ['depuis', '1997'],
      ])
    ).paths,
  ).toEqual(['text']);
});

test('without a phrase nothing is left out, nor read', async () => {
  expect((await read([])).paths).toHaveLength(6);
});

test('what cannot hold the words, by the index, is not read', async () => {
  expect((await read([['temps', 'partage']], (path) => path === 'facts')).paths).toEqual(['facts']);
});

/** A thousand pages that hold the words, of which each n-th holds the phrase. */
function openThousand(each: number) {
  const paths = Array.from({ length: 1000 }, (_, place) => `cas/${place}`);
  const asked: string[] = [];
  const findPage = (path: string) => ({
    title: '',
    loadTexts: ['', '-faits'].map((end) => () => {
      asked.push(path + end);
      return Promise.resolve(Number(path.slice(4)) % each === 0 && end === '' ? 'temps partagé' : 'partagé');
    }),
  });
  const phrases = [['temps', 'partage']];
  return { asked, reader: new PhraseReader({ ranking: rank(paths), phrases, mayHold: () => true, findPage }) };
}

test('no more texts are loaded than for the rows that are seen', async () => {
  const { asked, reader } = openThousand(1);
  const { ranking, unreadCount } = await reader.read();
  expect([...ranking.pages.keys()].slice(0, 3)).toEqual(['cas/0', 'cas/1', 'cas/2']);
  expect([ranking.pages.size, unreadCount, asked.length]).toEqual([10, 990, 10]);
});

test('a rare phrase is looked for some pages at a time, each read once', async () => {
  const { asked, reader } = openThousand(15);
  expect((await reader.read()).unreadCount).toBe(980);
  expect(asked).toHaveLength(38);
  const { ranking, unreadCount } = await reader.read();
  expect([...ranking.pages.keys()]).toEqual(['cas/0', 'cas/15', 'cas/30']);
  expect([unreadCount, new Set(asked).size]).toEqual([960, asked.length]);
});
