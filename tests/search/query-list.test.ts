import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeEntry, countWords, findFaults, readKnown, readQueries, scoreAnswers } from './query-list.ts';

const known = readKnown(join(import.meta.dirname, '../../content'));
const queries = readQueries('queries.yaml');

describe('queries.yaml', () => {
  test('names only what the content has', () => {
    expect(findFaults(queries, known)).toEqual([]);
  });

  test('is long, and its queries too', () => {
    const words = queries.map(({ query }) => countWords(query));
    expect(queries.length).toBeGreaterThanOrEqual(260);
    expect(words.filter((count) => count >= 3).length * 2).toBeGreaterThanOrEqual(queries.length);
    expect(words.filter((count) => count >= 5).length).toBeGreaterThanOrEqual(60);
  });

  test('tries each family several times', () => {
    const families = Map.groupBy(queries, ({ family }) => family);
    expect([...families].filter(([, group]) => group.length < 10).map(([name]) => name)).toEqual([]);
  });
});

test.each(['queries-blind.yaml', 'queries-third.yaml'])('%s names only what the content has', (name) => {
  expect(findFaults(readQueries(name), known)).toEqual([]);
});

describe('faults of a list', () => {
  test('an unknown field is refused', () => {
    expect(() => completeEntry(JSON.parse('{ "query": "verre", "familly": "mots" }'))).toThrow('familly');
  });

  test('an unknown page, an unknown grouping, an exclusion of what is wanted', () => {
    const wrong = [
      completeEntry({ query: 'verre', family: 'mots', five: ['verre-vallee'], groupings: ['nulle-part'] }),
      completeEntry({ query: 'sans verre', family: 'negation', first: 'glass-vallee', never: ['glass-vallee'] }),
      completeEntry({ query: 'rien', family: 'rien' }),
    ];
    expect(findFaults(wrong, known)).toEqual([
      '« verre » names /cas/verre-vallee/, which does not exist',
      '« verre » names no grouping: nulle-part',
      '« sans verre » wants and excludes /cas/glass-vallee/',
      '« rien » must find either nothing or something',
    ]);
  });
});

describe('score', () => {
  const score = (
    entry: Parameters<typeof completeEntry>[0],
    pages: readonly string[],
    groupings: readonly string[] = [],
  ) => scoreAnswers([completeEntry(entry)], new Map([[entry.query, { pages, groupings }]]));

  test('a page comes before everything, a case before all other cases', () => {
    const entry = { query: 'verre', family: 'mots', first: 'glass-vallee', page: '/formes/spl/' };
    expect(score(entry, ['/formes/spl/', '/cas/glass-vallee/', '/cas/astre/']).firstRight).toBe(1);
    expect(score(entry, ['/cas/glass-vallee/', '/formes/spl/']).firstRight).toBe(0.5);
    expect(score(entry, ['/cas/astre/', '/cas/glass-vallee/']).firstRight).toBe(0);
  });

  test('one of the expected answers within the first five is enough, the sixth is late', () => {
    const entry = { query: 'verre', family: 'mots', five: ['glass-vallee', 'astre'] };
    const others = ['/cas/a/', '/cas/b/', '/cas/c/', '/cas/d/'];
    expect(score(entry, [...others, '/cas/astre/']).withinFive).toBe(1);
    expect(score(entry, [...others, '/cas/e/', '/cas/astre/']).withinFive).toBe(0);
  });

  test('a grouping is looked for in the directory', () => {
    const entry = { query: 'Hall 32', family: 'repertoire', groupings: ['hall-32'] };
    expect(score(entry, [], ['hall-32']).withinFive).toBe(1);
    expect(score(entry, ['/formes/alliance-de-formation/']).withinFive).toBe(0);
  });

  test('what is excluded may not show, nor anything where nothing is right', () => {
    const negation = { query: 'cluster -Guadeloupe', family: 'negation', never: ['synergiles-guadeloupe'] };
    expect(score(negation, ['/cas/neopolia/']).clean).toBe(1);
    expect(score(negation, ['/cas/neopolia/', '/cas/synergiles-guadeloupe/']).clean).toBe(0);
    expect(score({ query: 'tarte tatin', family: 'rien', nothing: true }, [], ['hall-32']).clean).toBe(0);
  });

  test('a query without an answer is a fault that says what lacks', () => {
    expect(score({ query: 'verre', family: 'mots', finds: ['glass-vallee'] }, []).faults).toEqual([
      '« verre » (mots) does not find /cas/glass-vallee/',
      '« verre » (mots) lacks /cas/glass-vallee/ in nothing',
    ]);
  });
});
