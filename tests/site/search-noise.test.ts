/** What the search reads of the cases: none of the site's own furniture, which would make all of them answer. */
import { describe, expect, test } from 'vitest';
import { listWords } from '../../src/language/words.ts';
import { cutPageBody, readPageText } from '../../src/search/build/page-text.ts';
import { listPagePaths, readBuiltFile } from '../built-site.ts';
import { site } from './pages.ts';

const CASE = /^\/cas\/(?!page\/)[^/]+\/$/;
/** Share of the cases from which a line written alike is ours and not theirs. */
const FURNITURE = 1 / 4;
/** Words of titles, keys and notes that every case page has, and that few cases have a reason to write. */
const OUR_WORDS = [
  'sources',
  'sauf',
  'mention',
  'contraire',
  'lue',
  'chacune',
  'émetteurs',
  'chronologie',
  'dirigeant',
  'minute',
  'déclaré',
  'déduite',
  'répondu',
  'écrivez',
  'vouliez',
  'coincé',
  'piège',
  'dépense',
];
/** Of them, those that some cases write themselves: « un dirigeant », « une minute ». */
const MOST = 1 / 3;

const cases = listPagePaths(site)
  .filter((path) => CASE.test(path))
  .flatMap((path) => {
    const body = cutPageBody(readBuiltFile(site, path));
    // The address of a case that has another id since.
    return body === undefined ? [] : [readPageText(body.toString())];
  });

function countPages(list: (page: (typeof cases)[number]) => Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of cases) for (const item of new Set(list(page))) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

describe('the words of cases', () => {
  test('there are cases to read, and they say much', () => {
    expect(cases.length).toBeGreaterThan(10);
    for (const { title, text } of cases) expect(text.length, title).toBeGreaterThan(1000);
  });

  test('no line is the same in a quarter of the cases', () => {
    const lines = countPages(({ text, headings }) => [...text.split('\n'), ...headings.split('\n')]);
    const ours = [...lines].filter(([line, pages]) => line !== '' && pages > cases.length * FURNITURE);
    expect(ours).toEqual([]);
  });

  test('words of our own are not those of most cases', () => {
    const words = countPages(({ title, text, facts, headings }) => listWords([title, text, facts, headings].join(' ')));
    const noisy = OUR_WORDS.map((word) => [word, words.get(listWords(word)[0] ?? '') ?? 0] as const).filter(
      ([, pages]) => pages > cases.length * MOST,
    );
    expect(noisy).toEqual([]);
  });
});
