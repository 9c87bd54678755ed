import { describe, expect, test } from 'vitest';
import { indexLines } from './line-index.ts';
import { readYaml } from './read-yaml.ts';

test('values as the site reads them', () => {
  const { value, mistakes } = readYaml(
    "jour: 2026-11-21\ncode: '02130'\nan: 2001\nmois: 2010-05\nimpossible: 2026-11-31\nmot: oui\nvide:\n",
  );
  expect(mistakes).toEqual([]);
  expect(value).toEqual({
    jour: new Date('2026-11-21T00:00:00Z'),
    code: '02130',
    an: 2001,
    mois: '2010-05',
    impossible: '2026-11-31',
    mot: 'oui',
    vide: null,
  });
  expect(readYaml('').value).toBeUndefined();
});

test('places of keys and values, and of the nearest parent of what is not there', () => {
  const text = 'a:\n  - b: 1\n    c: x\nd: { e: 2 }\nf:\n';
  const { offsetOf } = readYaml(text);
  const place = (offset: number) => Object.values(indexLines(text).placeAt(offset)).join(':');
  expect(place(offsetOf(['a', 0, 'c'], 'key'))).toBe('3:5');
  expect(place(offsetOf(['a', 0, 'c']))).toBe('3:8');
  expect(place(offsetOf(['d', 'e']))).toBe('4:9');
  expect(place(offsetOf(['f'], 'key'))).toBe('5:1');
  expect(place(offsetOf(['a', 0, 'absent'], 'key'))).toBe('2:5');
  expect(place(offsetOf(['d', 'absent'], 'key'))).toBe('4:1');
  expect(place(offsetOf(['absent'], 'key'))).toBe('1:1');
});

describe('a mistake is said at its place, and the rest is read', () => {
  test.each([
    ["a: 'L'eau'\nz: 1", "1:4 L’apostrophe placée dans « L'eau » ferme le texte trop tôt"],
    ["x:\n  - { a: 'L'eau', b: 1 }\nz: 1", "2:10 « L'eau » contient une apostrophe sans être entre guillemets doubles"],
    ['a: Eau : la suite\nz: 1', '1:4 « Eau : la suite » contient deux-points suivis d’une espace'],
    ['a: b: c\nz: 1', '1:4 « b: c » contient deux-points suivis d’une espace'],
    [
      'a: Une phrase\n  qui continue : ici\nz: 1',
      '2:3 « qui continue : ici » continue un texte et contient deux-points',
    ],
    [
      'x: { a: Eau : suite, b: 1 }\nz: 1',
      '1:9 « Eau : suite » contient deux-points sans être entre guillemets doubles',
    ],
    ['a: "Eau\nb: "x"\nz: 1', '1:4 Le guillemet ouvert devant « Eau » n’est pas refermé'],
    ["a: 'Eau\nb: 2\nz: 1", '1:4 Le guillemet ouvert devant « Eau » n’est pas refermé'],
    ['a: "Le "pacte" dit"\nz: 1', '1:4 Le guillemet placé dans « Le "pacte" dit » ferme le texte trop tôt'],
    ['a: [b, c\nz: 1', '1:4 « [ » est ouvert et jamais refermé'],
    ['x:\n  - { a: 1\n  - { a: 2 }\nz: 1', '2:5 « { » est ouvert et jamais refermé'],
    ['a: [b]]\nz: 1', '1:7 « ] » est de trop : le texte ou la liste est déjà refermé'],
    ['x:\n\ta: 1\nz: 1', '2:1 La ligne commence par une tabulation'],
    ['a: x\ty: w\nz: 1', '1:5 La ligne contient une tabulation'],
    ['x:\n  a: 1\n   b: 2\nz: 1', '3:4 La ligne commence après 3 espaces, à côté de ses voisines'],
    ['x:\n   a: 1\n  b: 2\nz: 1', '3:3 La ligne commence après 2 espaces, à côté de ses voisines'],
    ['x:\n  - a\n - b\nz: 1', '3:2 La ligne commence après une espace, à côté de ses voisines'],
    ['a:Eau\nz: 1', '1:2 Il manque une espace après les deux-points de « a »'],
    ['a Eau\nz: 1', '1:1 Il manque deux-points après « a », ou cette ligne continue un texte sans être décalée'],
    ['x:\n  -a: 1\n  - a: 2\nz: 1', '2:3 Il manque une espace après le tiret'],
    ['a: @b\nz: 1', '1:4 Un texte ne peut pas commencer par « @ » sans guillemets'],
    ['a: %b\nz: 1', '1:4 Un texte ne peut pas commencer par « % » sans guillemets'],
    ['a: *b\nz: 1', '1:1 Un texte ne peut pas commencer par « * » sans guillemets'],
    ['a: &b c\nz: 1', '1:1 Un texte ne peut pas commencer par « & » sans guillemets'],
    ['a: !b c\nz: 1', '1:1 Un texte ne peut pas commencer par « ! » sans guillemets'],
    ['a: - b\nz: 1', '1:4 Le tiret d’une liste ne peut pas suivre la clé sur la même ligne'],
    ['a: "b\\d"\nz: 1', '1:6 La barre oblique inversée « \\ » a un sens particulier entre guillemets doubles'],
    ['a: n° #1\nz: 1', '1:6 « #1 » est pris pour un commentaire et disparaît de la page'],
    ['a:\u00a0b\nz: 1', '1:3 Une espace insécable se cache avant ou après la clé'],
    ['a: 1\na: 2\nz: 1', '2:1 La clé « a » est écrite deux fois au même endroit'],
    ['{a}: 1\nz: 1', '1:1 Une clé n’est pas un mot'],
  ])('%j', (text, expected) => {
    const { value, mistakes } = readYaml(text);
    const { line, column } = indexLines(text).placeAt(mistakes[0]?.offset ?? -1);
    expect(mistakes.map(({ found }) => `${line}:${column} ${found}`)).toEqual([expected]);
    expect(value).toHaveProperty('z', 1);
  });

  test('several, in one reading', () => {
    const { mistakes, value } = readYaml("a: 'L'eau'\nb: Eau : la suite\nc: [d\ne: @f\nz: 1");
    expect(mistakes).toHaveLength(4);
    expect(value).toHaveProperty('z', 1);
  });

  test('Windows line ends', () => {
    const { mistakes, value } = readYaml("a: 'L'eau'\r\nz: 1\r\n");
    expect(mistakes).toHaveLength(1);
    expect(value).toHaveProperty('z', 1);
  });

  test('what no known slip explains is said once, without a throw', () => {
    const { mistakes } = readYaml('a: 1\n}}}\n]]]\n)))\nb: 2\n');
    expect(mistakes.map(({ found }) => found)).toEqual(['La ligne « }}} » n’a pas la forme attendue']);
  });
});
