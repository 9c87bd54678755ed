import { describe, expect, test } from 'vitest';
import { composeMessage, isTooLongForMail, readSubject, writeIssueAddress, writeMailAddress } from './model.ts';

const line = (label: string, value: string, isOptional = false) => ({ label, value, isOptional });

describe('a message', () => {
  test('says what was asked and what was answered', () => {
    const message = composeMessage('Une erreur', [
      line('La page', 'https://atlas.example/cas/x/'),
      line('Ce qui ne va pas', 'Soixante membres,\nnon soixante-dix.'),
    ]);
    expect(message).toBe(
      'Une erreur\n\nLa page\u00a0: https://atlas.example/cas/x/\n\nCe qui ne va pas\u00a0:\nSoixante membres,\nnon soixante-dix.',
    );
  });

  test('keeps the place of what must be said, and drops what need not be', () => {
    expect(composeMessage('S', [line('A', ''), line('B', '', true)])).toBe('S\n\nA\u00a0: …');
  });
});

describe('the address of a mail', () => {
  test('names its recipient when there is one', () => {
    expect(writeMailAddress('a@b.example', 'Une erreur', 'x')).toBe('mailto:a@b.example?subject=Une%20erreur&body=x');
    expect(writeMailAddress(undefined, 'S', 'x')).toBe('mailto:?subject=S&body=x');
  });

  test('holds any text whole, with the line ends of mails', () => {
    const address = writeMailAddress(undefined, 'a&cc=x@y.z', '1 < 2 & 3 # 4 ?\né');
    expect([...new URL(address).searchParams]).toEqual([
      ['subject', 'a&cc=x@y.z'],
      ['body', '1 < 2 & 3 # 4 ?\r\né'],
    ]);
  });

  test('is said long before programs cut it', () => {
    expect(isTooLongForMail(writeMailAddress(undefined, 'S', 'a'.repeat(1000)))).toBe(false);
    expect(isTooLongForMail(writeMailAddress(undefined, 'S', 'a'.repeat(2000)))).toBe(true);
  });
});

describe('the address of an issue', () => {
  const fields = [
    { id: 'page', value: 'https://atlas.example/cas/x/' },
    { id: 'source', value: '' },
  ];
  const open = (repository: string, message = 'M & N') =>
    writeIssueAddress({ repository, form: 'signaler', subject: 'Une erreur', message, fields });

  test('fills the form of the forge, field by field', () => {
    const { href, isFilled } = open('https://github.com/a/b') ?? {};
    expect(isFilled).toBe(true);
    expect([...new URL(href ?? '').searchParams]).toEqual([
      ['template', 'signaler.yml'],
      ['title', 'Une erreur'],
      ['page', 'https://atlas.example/cas/x/'],
    ]);
  });

  test.each([
    ['https://gitlab.com/a/b', '/a/b/-/issues/new', 'issue[description]'],
    ['https://codeberg.org/a/b', '/a/b/issues/new', 'body'],
  ])('on %s holds the whole message', (repository, path, key) => {
    const url = new URL(open(repository)?.href ?? '');
    expect(url.pathname).toBe(path);
    expect(url.searchParams.get(key)).toBe('M & N');
  });

  test('is that of the empty form when the message does not fit', () => {
    expect(open('https://codeberg.org/a/b', 'é'.repeat(3000))).toEqual({
      href: 'https://codeberg.org/a/b/issues/new',
      isFilled: false,
    });
  });

  test('is unknown on another forge', () => {
    expect(open('https://forge.example/a/b')).toBeUndefined();
  });
});

describe('what the address of the form names', () => {
  const read = (search: string) => readSubject(search, 'https://atlas.example');

  test('a page of the site, whole', () => {
    expect(read('?page=/cas/x/&passage=Entreprises%20membres')).toEqual({
      page: 'https://atlas.example/cas/x/',
      passage: 'Entreprises membres',
    });
    expect(read('?page=/atlas/cas/x/%23chiffre-1').page).toBe('https://atlas.example/atlas/cas/x/#chiffre-1');
  });

  test.each([
    '//evil.example/',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\\evil.example/',
    '/a b/',
    'cas/x/',
    '',
  ])('nothing of %s', (page) => {
    expect(read(`?page=${encodeURIComponent(page)}`).page).toBe('');
  });

  test('two hundred signs of a passage, on one line', () => {
    expect(read(`?passage=${encodeURIComponent(`a\n${'b'.repeat(500)}`)}`).passage).toBe(`a ${'b'.repeat(198)}`);
  });
});
