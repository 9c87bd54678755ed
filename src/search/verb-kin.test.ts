import { expect, test } from 'vitest';
import { findVerbRoot } from './verb-kin.ts';

test.each([
  'répondre répondent répondons répondait répondu répondra',
  'exposer expose exposent exposant exposée exposons',
  'recruter recrute recrutent recrutement recrutements recruté',
  'exporter export exports exportent exportation exportations exportateur exportateurs',
  'embaucher embauche embauchent embauchés embauches',
  'partager partage partagent partagé partagés',
  'acheter achetez achetons acheté',
  'investir investissent investi',
])('%s share a root', (words) => {
  const roots = words.split(' ').map((word) => findVerbRoot(word.normalize('NFD').replace(/\p{M}/gu, '')));
  expect(new Set(roots).size).toBe(1);
  expect(roots[0]).toBeDefined();
});

test.each(['27000', '2a', 'age', 'prix', ''])('%j has none', (word) => {
  expect(findVerbRoot(word)).toBeUndefined();
});

test.each([
  ['chaussure', 'chausson'],
  ['couteau', 'couture'],
  ['plastique', 'plasturgie'],
  ['marque', 'marche'],
  ['forme', 'former'],
  ['porte', 'porter'],
])('%s and %s are strangers', (a, b) => {
  expect(findVerbRoot(a)).not.toBe(findVerbRoot(b));
});
