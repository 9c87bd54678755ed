import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitOrdinals, typeset } from './typography.ts';

/** No-break spaces made visible: `_` is U+00A0, `~` is U+202F. */
function show(text: string): string {
  return text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');
}

test.each([
  ["l'alliance d'Alès", 'l’alliance d’Alès'],
  ['et ainsi de suite...', 'et ainsi de suite…'],
  ['« le flacon »', '«_le flacon_»'],
  ['«le flacon»', '«_le flacon_»'],
  ['Qui ? Eux ! Oui ; non', 'Qui~? Eux~! Oui~; non'],
  ['Qui? Eux! Oui; non', 'Qui~? Eux~! Oui~; non'],
  ['Quoi !?', 'Quoi~!?'],
  ['une condition : un lieu', 'une condition_: un lieu'],
  ['une condition: un lieu', 'une condition_: un lieu'],
  ['(deux sources) : oui', '(deux sources)_: oui'],
  ['11 000 PME', '11~000 PME'],
  ['1 234 567 euros', '1~234~567 euros'],
  ['12 345 678 901 euros', '12~345~678~901 euros'],
  ['70 %', '70_%'],
  ['50 km, 25 €, 3 M€, 2 600 m²', '50_km, 25_€, 3_M€, 2~600_m²'],
  ['300 millions, 1 milliard', '300_millions, 1_milliard'],
  ['11 h 42', '11_h 42'],
  ['n° 12 et n°13', 'n°_12 et n°_13'],
  ['p. 12, art. 4, chap. 2', 'p._12, art._4, chap._2'],
  ['M. Dupont et Mme Durand', 'M._Dupont et Mme_Durand'],
  ['le XIXe siècle', 'le XIXe_siècle'],
  ["the 'Third Italy' of Yahoo! makers", 'the ‘Third Italy’ of Yahoo! makers'],
  ["'Made in Italy', dit-on d'ici", '‘Made in Italy’, dit-on d’ici'],
])('%s', (typed, expected) => {
  expect(show(typeset(typed))).toBe(expected);
});

test.each([
  'https://example.org/a?b=1&c=2;d',
  'http://localhost:4321/cas/',
  '11:42',
  'en 2018, 350 firmes',
  'de 2017 à 2026',
  '76101 Blangy-sur-Bresle',
  '2,5 fois',
  'un texte. Un autre, sans rien de plus.',
  '3 tonnes',
  'un cap 2030',
  '“ dans la citation ”',
])('leaves alone: %s', (text) => {
  expect(typeset(text)).toBe(text);
});

const pieces = fc.constantFrom(
  ...["'", '’', '...', '.', '…', '«', '»', ' ', '\u00a0', '\u202f', ':', ';', '!', '?', ',', '%', '(', ')'],
  ...['0', '12', '345', '6789', 'km', 'm²', 'M', '€', 'n°', 'p.', 'M.', 'XIXe', 'siècle', 'Alès', 'été', '\n', '://'],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

test('twice is as good as once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = typeset(text);
      expect(show(typeset(once))).toBe(show(once));
    }),
    { numRuns: 3000 },
  );
});

test('changes nothing but apostrophes, dots and spaces', () => {
  const bare = (text: string) =>
    text
      .replace(/[ \u00a0\u202f]/g, '')
      .replace(/['‘]/g, '’')
      .replaceAll('…', '...');
  fc.assert(
    fc.property(texts, (text) => {
      expect(bare(typeset(text))).toBe(bare(text));
    }),
  );
});

test('leaves no plain space before a high sign, no straight apostrophe', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(typeset(text)).not.toMatch(/ [:;!?»]|« |'|\.\.\./);
    }),
  );
});

test.each([
  ['le 1er mars', ['le 1', 'er', ' mars']],
  ['du XVIe au XIXe siècle', ['du XVI', 'e', ' au XIX', 'e', ' siècle']],
  ['la 1re, François Ier.', ['la 1', 're', ', François I', 'er', '.']],
  ['Le verre, Ve, 25e', ['Le verre, V', 'e', ', 25', 'e', '']],
])('ordinals of %j', (text, pieces) => {
  expect(splitOrdinals(text)).toEqual(pieces);
});

test.each(['Le verre', 'A1e', '1erb', 'example.org/1er', 'x_2e', 'Xerox', '12 entreprises', '3er-a'])(
  'no ordinal in %j',
  (text) => {
    expect(splitOrdinals(text)).toEqual([text]);
  },
);
