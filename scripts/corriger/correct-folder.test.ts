import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { frenchGeography } from '../../src/checks/reading/french-geography.ts';
import { readContentFiles } from '../read-corpus.ts';
import { correctFolder } from './correct-folder.ts';
import { findPresentCommune } from './present-commune.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corriger-'));
  cpSync(join(import.meta.dirname, '../../tests/corpus/base'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const correct = (isTrial = false) => correctFolder(folder, readContentFiles(folder), { isTrial });
const verriers = () => join(folder, 'cas/verriers.mdx');

test('a sound folder has nothing to correct', () => {
  expect(correct()).toEqual({ lines: [], corrections: 0, correctedFiles: 0, leftFiles: 0 });
});

test('a correction is said with its file and its line, written whole, and made once', () => {
  const sound = readFileSync(verriers(), 'utf8');
  writeFileSync(verriers(), sound.replace('statut: actif', 'statut: actif  '));
  chmodSync(verriers(), 0o640);
  expect(correct().lines).toEqual([
    expect.stringMatching(/cas\/verriers\.mdx:16 espaces en fin de ligne : statut: actif·· → statut: actif$/),
  ]);
  expect(readFileSync(verriers(), 'utf8')).toBe(sound);
  expect(statSync(verriers()).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(folder, 'cas'))).toEqual(['_modele.mdx', 'tisserands.mdx', 'verriers.mdx']);
  expect(correct().corrections).toBe(0);
});

test('a trial says the same and writes nothing', () => {
  const broken = readFileSync(verriers(), 'utf8').replaceAll('\n', '\r\n');
  writeFileSync(verriers(), broken);
  expect(correct(true)).toMatchObject({ corrections: 1, correctedFiles: 1, leftFiles: 0 });
  expect(readFileSync(verriers(), 'utf8')).toBe(broken);
});

test('what cannot be read is left, and said', () => {
  const latin = Buffer.from('---\ntitre: Verri\xe8res \n---\n', 'latin1');
  writeFileSync(join(folder, 'cas/latin.mdx'), latin);
  symlinkSync(verriers(), join(folder, 'cas/lien.mdx'));
  const { lines, leftFiles } = correct();
  expect(lines).toEqual([
    expect.stringMatching(/cas\/latin\.mdx laissé tel quel : il n’est pas enregistré en UTF-8$/),
    expect.stringMatching(/cas\/lien\.mdx laissé tel quel : il ne peut pas être lu/),
  ]);
  expect(leftFiles).toBe(2);
  expect(readFileSync(join(folder, 'cas/latin.mdx'))).toEqual(latin);
});

test.each([
  ['27001', undefined],
  ['49001', '49050 Brissac Loire Aubance'],
  ['49001 Les Alleuds', '49050 Brissac Loire Aubance'],
  ['49001 Angers', undefined],
  ['75111', '75056 Paris'],
  ['75011', undefined],
  ['99999', undefined],
])('the commune of %s today: %s', (typed, present) => {
  expect(findPresentCommune(typed, frenchGeography)).toBe(present);
});
