import { PAGE_COLLECTIONS } from '../schema/collections.ts';
import { expect, test } from 'vitest';
import { actorFile, caseFile, essayFile, formFile, practiceFile, programmeFile } from './atlas.fixture.ts';
import { listFormerAddresses } from './former-addresses.ts';

const MOVED = { 'anciens-ids': ['avant'] };
const STILL = {
  cas: [caseFile('a')],
  pratiques: [practiceFile('a')],
  formes: [formFile('a')],
  dispositifs: [programmeFile('a')],
  dossiers: [essayFile('a')],
  acteurs: [actorFile('a')],
};

test('nothing moved', () => {
  expect(listFormerAddresses(STILL, PAGE_COLLECTIONS)).toEqual([]);
});

test.each([
  ['cas', { ...STILL, cas: [caseFile('a', { ...MOVED, titre: 'T' })] }],
  ['pratiques', { ...STILL, pratiques: [practiceFile('a', { ...MOVED, nom: 'T' })] }],
  ['formes', { ...STILL, formes: [formFile('a', { ...MOVED, nom: 'T' })] }],
  ['dispositifs', { ...STILL, dispositifs: [programmeFile('a', { ...MOVED, nom: 'T' })] }],
  ['dossiers', { ...STILL, dossiers: [essayFile('a', { ...MOVED, titre: 'T' })] }],
  ['acteurs', { ...STILL, acteurs: [actorFile('a', { ...MOVED, nom: 'T' })] }],
] as const)('%s: the former address leads to the page', (section, files) => {
  expect(listFormerAddresses(files, PAGE_COLLECTIONS)).toEqual([
    { from: [section, 'avant'], to: [section, 'a'], title: 'T' },
  ]);
});

test('a case that became a part of a form leads to the form', () => {
  const files = { ...STILL, formes: [formFile('a', { 'anciens-cas': ['parti'], nom: 'T' })] };
  expect(listFormerAddresses(files, PAGE_COLLECTIONS)).toEqual([
    { from: ['cas', 'parti'], to: ['formes', 'a'], title: 'T' },
  ]);
});
