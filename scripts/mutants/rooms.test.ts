import { describe, expect, it } from 'vitest';
import { isPure, isRoom, listSourceFiles } from './rooms.ts';

describe('listSourceFiles', () => {
  it('lists the sources of a room, without its tests and fixtures', () => {
    const paths = listSourceFiles(['atlas']).map(({ path }) => path);
    expect(paths).toContain('src/atlas/query.ts');
    expect(paths.filter((path) => /test|fixture/.test(path))).toEqual([]);
  });

  it('takes the models and sentences of the islands, not their elements', () => {
    const paths = listSourceFiles(['islands']).map(({ path }) => path);
    expect(paths).toContain('src/islands/explorer/model.ts');
    expect(paths).toContain('src/islands/text-search/sentences.ts');
    expect(paths.filter((path) => path.endsWith('/element.ts'))).toEqual([]);
  });
});

describe('isPure', () => {
  it.each(["import { readFileSync } from 'node:fs';", 'document.title;', 'class A extends HTMLElement {}'])(
    'refuses « %s »',
    (text) => {
      expect(isPure(text)).toBe(false);
    },
  );

  it('does not read comments', () => {
    expect(isPure('/** Shown by the document. */\nconst a = 1; // the window')).toBe(true);
  });
});

describe('isRoom', () => {
  it('knows the rooms by their names', () => {
    expect(isRoom('atlas')).toBe(true);
    expect(isRoom('pages')).toBe(false);
  });
});
