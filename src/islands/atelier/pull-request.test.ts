import { describe, expect, test } from 'vitest';
import { writePullAddress } from './pull-request.ts';

const open = (repository: string, { isNew = true, text = 'titre: À & B #1' } = {}) =>
  writePullAddress({ repository, path: 'content/cas/x.mdx', text, isNew });

describe('the address of a proposal', () => {
  test('holds the new file, whole, on the forge that takes it', () => {
    const { href, isFilled } = open('https://github.com/a/b');
    expect(isFilled).toBe(true);
    expect(new URL(href).pathname).toBe('/a/b/new/main');
    expect([...new URL(href).searchParams]).toEqual([
      ['filename', 'content/cas/x.mdx'],
      ['value', 'titre: À & B #1'],
    ]);
  });

  test('is that of the empty page when the file is too long', () => {
    const { href, isFilled } = open('https://github.com/a/b', { text: 'é'.repeat(2000) });
    expect(isFilled).toBe(false);
    expect(new URL(href).searchParams.get('value')).toBeNull();
  });

  test.each([
    ['https://github.com/a/b', '/a/b/edit/main/content/cas/x.mdx'],
    ['https://gitlab.com/a/b', '/a/b/-/edit/main/content/cas/x.mdx'],
    ['https://codeberg.org/a/b', '/a/b/_edit/main/content/cas/x.mdx'],
  ])('on %s opens the file that is there', (repository, path) => {
    expect(open(repository, { isNew: false })).toEqual({ href: new URL(path, repository).href, isFilled: false });
  });

  test('is the repository on a forge that we do not know', () => {
    expect(open('https://forge.example/a/b')).toEqual({ href: 'https://forge.example/a/b', isFilled: false });
  });

  test('holds a text with half of a sign as a file would', () => {
    const { href } = open('https://github.com/a/b', { text: 'a\ud800b 🦊' });
    expect(new URL(href).searchParams.get('value')).toBe('a\ufffdb 🦊');
  });

  test.each(['a?b', 'a#b', 'a b', 'a%2fb', 'a\ud800'])('leads to a file named %j, not to what its signs mean', (id) => {
    for (const repository of FORGES) {
      const path = `content/cas/${id}.mdx`;
      const { href } = writePullAddress({ repository, path, text: 'x', isNew: false });
      const { pathname, search, hash } = new URL(href);
      expect(decodeURIComponent(pathname).endsWith(path.replace('\ud800', '\ufffd'))).toBe(true);
      expect(search + hash).toBe('');
    }
  });

  test.each(['../../../../../c/d', 'a'.repeat(8000), '../x/'])('stays in the repository: %s', (id) => {
    for (const repository of FORGES)
      for (const isNew of [true, false]) {
        const { href } = writePullAddress({ repository, path: `content/cas/${id}.mdx`, text: 'x', isNew });
        expect(new URL(href).pathname.startsWith(new URL(repository).pathname)).toBe(true);
        expect(href.length).toBeLessThanOrEqual(7000);
      }
  });
});

const FORGES = ['https://github.com/a/b', 'https://gitlab.com/a/b', 'https://codeberg.org/a/b'];
