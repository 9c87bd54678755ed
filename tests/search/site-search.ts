/** The search of the built site, asked without a browser: its own code and files, read from the folder of the site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AnswerFinder } from '../../src/islands/answers/answer-finder.ts';
import { DirectorySearch } from '../../src/islands/text-search/directory-search.ts';
import { ResultGrouping } from '../../src/islands/text-search/results.ts';
import { createTextSearch } from '../../src/islands/text-search/text-search.ts';
import type { Answer } from './query-list.ts';

/** Answers a query as the search page lists it: the page that is the answer, then groups of results, then the directory. */
export type Ask = (query: string) => Promise<Answer>;

/** @param folder of the built site */
export async function openSiteSearch(folder: string): Promise<Ask> {
  lendBrowser();
  const address = (path: string) => pathToFileURL(join(folder, path)).href;
  const search = createTextSearch({ engine: address('pagefind/pagefind.js'), index: address('donnees/index.json') });
  const finder = new AnswerFinder(address('donnees/index.json'), () => search.names());
  const directory = new DirectorySearch(address('donnees/repertoire.json'));
  const grouping = new ResultGrouping(await search.names());
  return async (query) => {
    const answer = await search.full(query);
    const cards = await finder.find(answer.correction ?? query);
    const shown = new Set(cards.map((card) => card.address));
    const groups = grouping.group(answer, shown);
    const results = groups.flatMap(({ pages }) => pages.map(({ path }) => `${path.replace(/#.*/, '')}/`));
    const { groupings } = await directory.find(query, answer.words);
    const pages = [...cards.map((card) => card.address.replace(/#.*/, '')), ...results];
    return {
      pages: [...new Set(pages)].map((path) => `/${path}`),
      groupings: groupings.map(({ path }) => path.slice(path.indexOf('#') + 1)),
    };
  };
}

/** What the search and its engine ask of a browser: files by their addresses, a link that preloads, where the page is. */
function lendBrowser(): void {
  const addEventListener = (type: string, act: () => void) => {
    if (type === 'load') setTimeout(act);
  };
  const read = async (input: string | URL) =>
    new Response(await readFile(fileURLToPath(String(input).split('?', 1)[0] ?? '')));
  Object.assign(globalThis, {
    fetch: read,
    document: {
      createElement: () => ({ addEventListener }),
      head: { append: () => undefined },
      querySelector: () => null,
    },
    location: new URL('http://localhost/'),
    window: globalThis,
  });
}
