import { expect, test } from 'vitest';
import { cutExcerpt, markWords, readOpening, type ExcerptPart } from './excerpt.ts';

const asked = (...words: readonly string[]) => words.map((word) => ({ word, isBeginning: word.length > 4 }));
const write = (parts: readonly ExcerptPart[] | undefined) =>
  parts?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const filler = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`).join(' ');

test.each([
  ['Une verrerie et ses verriers.', ['verre'], 'Une [verrerie] et ses [verriers].'],
  ['L’ Œuvre et le métal.', ['oeuvre'], 'L’ [Œuvre] et le métal.'],
  ['La métallurgie du métal.', ['metal'], 'La [métallurgie] du [métal].'],
  ['Un port et des porteurs.', ['port'], 'Un [port] et des porteurs.'],
])('« %s » asked for %j: %s', (text, words, expected) => {
  expect(write(cutExcerpt(text, asked(...words)))).toBe(expected);
});

test('hidden words are not shown, and do not count', () => {
  expect(cutExcerpt('Une usine. ⁂ Picardie, verre', asked('picardie'))).toBeUndefined();
  expect(write(cutExcerpt('Une usine. ⁂ usine', asked('usine')))).toBe('Une [usine].');
});

test('the passage is the one where most of the words stand', () => {
  const text = `verre seul ${filler(40)} verre et sable ${filler(40)}`;
  const excerpt = write(cutExcerpt(text, asked('verre', 'sable'))) ?? '';
  expect(excerpt).toMatch(/^… .*\[verre\] et \[sable\].* …$/);
});

test('the narrative comes before tables', () => {
  const text = 'Titre. ⁅. Verre 2009 12 ⁆. Le verre est ici.';
  expect(write(cutExcerpt(text, asked('verre')))).toBe('Titre. Le [verre] est ici.');
  expect(write(cutExcerpt('Titre. ⁅. Verre 2009 12 ⁆.', asked('verre')))?.trim()).toBe('[Verre] 2009 12');
});

test('a title is marked whole', () => {
  expect(write(markWords('« Forger » ensemble', asked('forge')))).toBe('« [Forger] » ensemble');
});

test.each([
  ['Grappe. La Glass Vallée. Dans la vallée, des verriers. Suite.', 'La Glass Vallée', 'Dans la vallée, des verriers.'],
  ['Sans titre ici. Suite.', 'Autre', 'Sans titre ici.'],
])('the opening of « %s » is %s', (text, title, expected) => {
  expect(readOpening(text, title)).toBe(expected);
});
