import { expect, test } from 'vitest';
import { cutExcerpt, cutOpening, findLabel, markWords, type ExcerptPart } from './excerpt.ts';

const asked = (...words: readonly string[]) => words.map((word) => ({ word, isBeginning: word.length > 4 }));
const write = (parts: readonly ExcerptPart[] | undefined) =>
  parts?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const page = (...lines: readonly string[]) => ({ text: ['Une vallée.', ...lines].join('\n') });
const filler = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`).join(' ');

test.each([
  [['Une verrerie et ses verriers.'], ['verre'], 'Une [verrerie] et ses [verriers].'],
  [['L’Œuvre et le métal.'], ['oeuvre'], 'L’[Œuvre] et le métal.'],
  [['Limites', 'Ils dessinent. Le verre fond. Fin.'], ['verre'], 'Le [verre] fond.'],
  [['La métallurgie du métal.'], ['metal'], 'La [métallurgie] du [métal].'],
  [['Un port et des porteurs.'], ['port'], 'Un [port] et des porteurs.'],
  [['M. Varrall fond le verre. Il part.'], ['verre'], 'M. Varrall fond le [verre].'],
  [['Ils « chassent en meute ». Le verre suit.'], ['verre'], 'Le [verre] suit.'],
  [['Du verre seul.', 'Du verre et du sable.'], ['verre', 'sable'], 'Du [verre] et du [sable].'],
])('%j asked for %j: %s', (lines, words, expected) => {
  expect(write(cutExcerpt(page(...lines), asked(...words)))).toBe(expected);
});

test.each([
  ['a word that is nowhere', ['Une usine.']],
  ['a title', ['Picardie']],
  ['a date and its event', ['2001 Création en Picardie (4 mai)']],
  ['a question', ['Combien en Picardie\u202f?']],
])('%s is no sentence to show', (_, lines) => {
  expect(cutExcerpt(page(...lines), asked('picardie'))).toBeUndefined();
});

test('what the opening shows is not shown twice, what it lacks is', () => {
  const lines = ['Une vallée verrière.', 'Une autre vallée.'];
  expect(cutExcerpt(page(...lines), asked('vallee'))).toBeUndefined();
  expect(write(cutExcerpt(page(...lines), asked('vallee', 'verre')))).toBe('Une [vallée] [verrière].');
});

test('a line that is no sentence is found apart', () => {
  const lines = page('Le verre fond.', 'Verescence\u00a0: verrier', 'Diverre\u00a0: verrier');
  expect(findLabel(lines, asked('verre'))).toBe('Verescence\u00a0: verrier');
  expect(findLabel(lines, asked('fond'))).toBeUndefined();
});

test('a long sentence is cut around the place where most of the words stand', () => {
  const text = `Verre seul ${filler(40)} verre et sable ${filler(40)}.`;
  const excerpt = write(cutExcerpt(page(text), asked('verre', 'sable'))) ?? '';
  expect(excerpt).toMatch(/^… [^…]*\[verre\] et \[sable\][^…]* …$/);
});

test('a title is marked whole', () => {
  expect(write(markWords('« Forger » ensemble', asked('forge')))).toBe('« [Forger] » ensemble');
});

test.each([
  ['Dans la vallée, des verriers. Suite.\nAutre bloc.', 'Dans la vallée, des [verriers].'],
  ['Sans point final\nSuite.', 'Sans point final'],
  [filler(40), `${filler(28)} …`],
])('the opening of « %s » is %s', (text, expected) => {
  expect(write(cutOpening({ text }, asked('verre')))).toBe(expected);
});
