import { expect, test } from 'vitest';
import { caseFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { CARDS_PER_FILE } from '../../atlas/case-card.ts';
import { listCardFiles } from './explorer-cards.ts';

test('cards are filed by the alphabet, from the file 0 on, with the year alone of a start', () => {
  const ids = Array.from({ length: CARDS_PER_FILE + 1 }, (_, index) => `cas-${index}`);
  const files = listCardFiles(smallAtlas({ cas: ids.map((id) => caseFile(id, { titre: id, debut: '2001-09-19' })) }));
  expect(files.map(({ number, cards }) => [number, cards.map(({ id }) => id)])).toEqual([
    [0, ids.slice(0, CARDS_PER_FILE)],
    [1, ids.slice(CARDS_PER_FILE)],
  ]);
  expect(files[0]?.cards[0]?.year).toBe('2001');
});
