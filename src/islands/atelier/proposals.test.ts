import { expect, test } from 'vitest';
import { proposeValues } from './proposals.ts';

const setting = {
  atlas: { measures: [{ value: 'membres', label: 'Entreprises membres', unit: 'entreprises' }] },
  today: '2026-11-30',
};

test('a measure names its figure, where nobody did', () => {
  const values = { chiffres: [{ mesure: 'membres', libelle: 'Adhérents' }] };
  expect(proposeValues(['chiffres', 0, 'mesure'], values, setting)).toEqual([
    { path: ['chiffres', 0, 'unite'], value: 'entreprises' },
    { path: ['chiffres', 0, 'id'], value: 'entreprises-membres' },
  ]);
});

test('a source takes the name of who publishes it, and its year; another one the next', () => {
  const source = { titre: 'Le verre', editeur: 'Ouest-France', date: '2014-10-02' };
  const values = { sources: [{ id: 'ouest-france-2014' }, source] };
  expect(proposeValues(['sources', 1, 'date'], values, setting)).toEqual([
    { path: ['sources', 1, 'consulte'], value: '2026-11-30' },
    { path: ['sources', 1, 'id'], value: 'ouest-france-2014-2' },
  ]);
});

test('what is written is never written again', () => {
  const values = { sources: [{ id: 'a', titre: 'T', editeur: 'E', consulte: '2020-01-01' }] };
  expect(proposeValues(['sources', 0, 'nature'], values, setting)).toEqual([]);
  expect(proposeValues(['titre'], values, setting)).toEqual([]);
});
