import { expect, test } from 'vitest';
import { createProse, readSuccessors } from './prose.ts';
import { createRandom, pickSome } from './random.ts';

test('keeps words, with their apostrophes and hyphens, and drops marks, tags, citations and figures', () => {
  const text =
    '---\ntitre: Rien\n---\n\nL\'atelier **sous-traite** [@a; @b] <Chiffre id="x" /> à [Morez](/cas/), 65 fois.';
  const successors = readSuccessors([text]);
  expect([...successors.keys()]).toEqual(["l'atelier", 'sous-traite', 'à', 'morez']);
  expect(successors.get('sous-traite')).toEqual(['à']);
});

test('sentences begin with a capital and end with a full stop', () => {
  const prose = createProse(readSuccessors(['un deux trois un trois deux']), createRandom(1));
  for (let count = 0; count < 20; count += 1) expect(prose.sentence()).toMatch(/^\p{Lu}.*[^ ]\.$/u);
});

test('pickSome gives different items, in order, and no more than there are', () => {
  const random = createRandom(7);
  expect(pickSome(random, [1, 2], 5)).toEqual([1, 2]);
  const chosen = pickSome(random, [1, 2, 3, 4, 5], 3);
  expect(chosen).toEqual([...new Set(chosen)].toSorted());
  expect(chosen).toHaveLength(3);
});
