import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachElisions, detachElisions, foldWord, listWords, stripElisions } from './words.ts';

test.each([
  ['Œuvre', 'oeuvre'],
  ['MÉTALLURGIE', 'metallurgie'],
  ['Curriculum vitæ', 'curriculum vitae'],
  ['Reçu', 'recu'],
  ['où', 'ou'],
  ['me\u0301tal', 'metal'],
])('%s → %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each([
  ["L’œuvre d'Alès", ['oeuvre', 'ales']],
  ['l’alliance', ['alliance']],
  ['qu’ils, jusqu’à, lorsqu’on', ['ils', 'a', 'on']],
  ["aujourd'hui", ['aujourd', 'hui']],
  ['Saint-Étienne, 2009 : 11 000', ['saint', 'etienne', '2009', '11', '000']],
  ['me\u0301tallurgie', ['metallurgie']],
  ['l’', []],
  ['…', []],
])('the words of « %s »', (text, expected) => {
  expect(listWords(text)).toEqual(expected);
});

test.each([
  ['l’alliance d’Alès', 'alliance Alès'],
  ["L'Usine", 'Usine'],
  ["aujourd'hui", "aujourd'hui"],
  ['mel’x', 'mel’x'],
])('%s without its elisions: %s', (text, expected) => {
  expect(stripElisions(text)).toBe(expected);
});

test('elisions are detached for the index', () => {
  expect(detachElisions("l’alliance d'Alès, aujourd’hui")).toBe("l’ alliance d' Alès, aujourd’hui");
});

const pieces = fc.constantFrom("l'", 'd’', 'qu’', 'jusqu’', 'L’', 'alliance', 'Alès', 'hui', ' ', ', ', '\n', '1', 'é');
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

test('attaching undoes detaching, of any text where no space follows an apostrophe', () => {
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(!/['’] /.test(text));
      expect(attachElisions(detachElisions(text))).toBe(text);
    }),
  );
});

test('a text says the same words whether its elisions are detached or not', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(listWords(detachElisions(text))).toEqual(listWords(text));
    }),
  );
});
