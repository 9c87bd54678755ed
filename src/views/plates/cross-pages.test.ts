import { expect, test } from 'vitest';
import { caseFile, formFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { buildFormsPage, buildObjectivesPage } from './cross-pages.ts';

const forms = [
  formFile('autre', { nom: 'Autre forme' }),
  formFile('grappe', { nom: "Grappe d'entreprises" }),
  formFile('spl', { nom: 'Système productif local (SPL)' }),
];

const atlas = smallAtlas({
  formes: forms,
  cas: [
    caseFile('a', { titre: 'Anor', forme: 'spl', objectifs: ['exporter', 'former'] }),
    caseFile('b', { titre: 'Bois', forme: 'spl', objectifs: ['exporter'], statut: 'inconnu' }),
    caseFile('c', { titre: 'Cave', forme: 'grappe', objectifs: ['former'] }),
    caseFile('d', { titre: 'Drap', forme: 'autre', objectifs: ['former'] }),
  ],
});

test('forms by objectives: the entries of most cases first, without the form of those that fit no other', () => {
  const { title, plate } = buildFormsPage(atlas);
  expect(title).toBe('Deux formes');
  expect(plate.columns.map(({ href, first, second }) => [href, first, second])).toEqual([
    ['/objectifs/exporter/', 2, 0],
    ['/objectifs/former/', 1, 1],
  ]);
  expect(
    plate.rows.map(({ name, cells }) => [name, cells.map(({ first, second }) => [first.count, second.count])]),
  ).toEqual([
    [
      'Système productif local (SPL)',
      [
        [2, 0],
        [0, 1],
      ],
    ],
    [
      'Grappe d’entreprises',
      [
        [0, 0],
        [1, 0],
      ],
    ],
  ]);
  expect([plate.rows.map(({ count }) => count), plate.total]).toEqual([[2, 1], 3]);
});

test('objectives by forms: the same plate turned, its rows add up to the marks', () => {
  const { title, plate } = buildObjectivesPage(atlas);
  expect(title).toBe('Deux objectifs');
  expect(plate.columns.map(({ shortName }) => shortName)).toEqual(['SPL', 'grappe']);
  expect(plate.rows.map(({ name, count }) => [name, count])).toEqual([
    ['Exporter', 2],
    ['Former', 2],
  ]);
  expect(plate.rows[1]?.cells.map(({ first, second }) => [first.count, second.count])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('a mark names its case, and says when the objective is not its first one', () => {
  const [row] = buildFormsPage(atlas).plate.rows;
  expect(row?.cells.map(({ first }) => first.dots.map(({ name, life }) => [name, life]))).toEqual([
    [
      ['Anor, actif', 'seen'],
      ['Bois, perdu de vue', 'lost'],
    ],
    [],
  ]);
  expect(row?.cells[1]?.second.dots.map(({ href, name }) => [href, name])).toEqual([
    ['/cas/a/', 'Anor, actif, objectif second'],
  ]);
});

test('the plate is read by its fullest cell, and says what it leaves out', () => {
  const { reading } = buildObjectivesPage(atlas);
  expect(reading).toBe(buildFormsPage(atlas).reading);
  expect(reading).toContain(
    'Lecture\u00a0: 2\u00a0cas de la forme «\u00a0Système productif local (SPL)\u00a0» ont «\u00a0Exporter\u00a0» pour premier objectif.',
  );
  expect(reading).toMatch(/ 1\u00a0cas d’une autre forme n’est pas sur la planche\.$/);
  const empty = buildFormsPage(smallAtlas({ formes: forms })).reading;
  expect(empty).toMatch(/^Signe entier/);
  expect(empty).not.toContain('autre forme');
});

test('each form in a sentence, with all its cases', () => {
  expect(buildFormsPage(atlas).sentences.map(({ href, dots }) => [href, dots.length])).toEqual([
    ['/formes/spl/', 2],
    ['/formes/grappe/', 1],
  ]);
});

test('a cell draws what it can hold and counts the others', () => {
  const cases = Array.from({ length: 15 }, (_, index) => caseFile(`c${index}`, { forme: 'grappe' }));
  const [row] = buildFormsPage(smallAtlas({ formes: forms, cas: cases })).plate.rows;
  const first = row?.cells.find(({ first: { count } }) => count > 0)?.first;
  expect([first?.dots.length, first?.more, first?.count]).toEqual([12, 3, 15]);
});
