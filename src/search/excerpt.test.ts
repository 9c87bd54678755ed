import { expect, test } from 'vitest';
import { cutExcerpt, markWords, readOpening, type ExcerptPart } from './excerpt.ts';

const asked = (...words: readonly string[]) => words.map((word) => ({ word, isBeginning: word.length > 4 }));
const write = (parts: readonly ExcerptPart[] | undefined) =>
  parts?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const page = (text: string, facts = '') => ({ text, loadFacts: () => Promise.resolve(facts) });
const filler = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`).join(' ');

test.each([
  ['Une verrerie et ses verriers.', ['verre'], 'Une [verrerie] et ses [verriers].'],
  ['L’Œuvre et le métal.', ['oeuvre'], 'L’[Œuvre] et le métal.'],
  ['Limites\nLe verre.\nUn point', ['verre'], 'Limites. Le [verre]. Un point'],
  ['La métallurgie du métal.', ['metal'], 'La [métallurgie] du [métal].'],
  ['Un port et des porteurs.', ['port'], 'Un [port] et des porteurs.'],
])('« %s » asked for %j: %s', async (text, words, expected) => {
  expect(write(await cutExcerpt(page(text), asked(...words)))).toBe(expected);
});

test('a page that answers by no word it shows has no passage', async () => {
  expect(await cutExcerpt(page('Une usine.', 'Statut'), asked('picardie'))).toBeUndefined();
});

test('the passage is the one where most of the words stand', async () => {
  const text = `verre seul ${filler(40)} verre et sable ${filler(40)}`;
  const excerpt = write(await cutExcerpt(page(text), asked('verre', 'sable'))) ?? '';
  expect(excerpt).toMatch(/^… .*\[verre\] et \[sable\].* …$/);
});

test('the narrative comes before facts, which are loaded only when they are needed', async () => {
  const refuse = () => Promise.reject(new Error('not needed'));
  expect(write(await cutExcerpt({ text: 'Le verre est ici.', loadFacts: refuse }, asked('verre')))).toBe(
    'Le [verre] est ici.',
  );
  expect(write(await cutExcerpt(page('Un titre', 'Verre · 12\nBois · 3'), asked('verre')))).toBe(
    '[Verre] · 12. Bois · 3',
  );
});

test('a title is marked whole', () => {
  expect(write(markWords('« Forger » ensemble', asked('forge')))).toBe('« [Forger] » ensemble');
});

test.each([
  ['Dans la vallée, des verriers. Suite.\nAutre bloc.', 'Dans la vallée, des verriers.'],
  ['Sans point final\nSuite.', 'Sans point final'],
  [filler(40), `${filler(28)} …`],
])('the opening of « %s » is %s', (text, expected) => {
  expect(readOpening(page(text))).toBe(expected);
});
