import { expect, test } from 'vitest';
import { parseQuery } from '../../atlas/query.ts';
import { describeEmptiness } from './emptiness.ts';

test.each([
  ['?region=corse', 0, 'Aucun cas ne répond à ce critère'],
  ['?departement=76&departement=83&forme=geiq', 0, 'Aucun cas ne réunit ces deux critères'],
])('%s: the atlas knows that nobody has documented it', (search, found, title) => {
  const emptiness = describeEmptiness(parseQuery(search), found);
  expect(emptiness).toMatchObject({ title, isUndocumented: true });
  expect(emptiness.lead).toContain('personne ne l’a encore documenté');
});

test.each([
  ['?q=licorne', 0, 'Aucun cas ne porte ce mot'],
  ['?q=verre+creux+licorne', 0, 'Aucun cas ne réunit ces mots'],
  ['?q=!!!', 0, 'Aucun cas ne porte ces signes'],
  ['?q=verre&region=corse', 0, 'Aucun cas ne porte ce mot'],
  ['?q=verre&region=corse', 2, 'Aucun cas ne réunit ce mot et ce filtre'],
  ['?q=verre+creux&region=corse&forme=geiq', 2, 'Aucun cas ne réunit ces mots et ces filtres'],
])('%s, %i cases found by the words: nothing is said of what exists', (search, found, title) => {
  const emptiness = describeEmptiness(parseQuery(search), found);
  expect(emptiness).toMatchObject({ title, isUndocumented: false });
  expect(emptiness.lead).not.toContain('documenté');
});
