import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LinkResult } from '../../src/links/link-result.ts';
import { listUnseen, openResultsFile } from './results-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liens-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const result = (address: string, day: string, state: LinkResult['state'] = 'bon'): LinkResult => ({
  address,
  day,
  state,
});

test('a cut run is taken up where it stopped', () => {
  const path = join(folder, 'liens.json');
  openResultsFile(path).add([result('https://a.fr/', '2026-11-30')]);
  const later = openResultsFile(path);
  const addresses = ['https://a.fr/', 'https://b.fr/'];
  expect(listUnseen(addresses, later.results(), '2026-11-30')).toEqual(['https://b.fr/']);
  expect(listUnseen(addresses, later.results(), '2026-12-01')).toEqual(addresses);
});

test('the last result of an address stands, and those of addresses that left go', () => {
  const path = join(folder, 'liens.json');
  const file = openResultsFile(path);
  file.add([result('https://a.fr/', '2026-11-29'), result('https://b.fr/', '2026-11-29')]);
  file.add([result('https://a.fr/', '2026-11-30', 'disparu')]);
  file.keepOnly(new Set(['https://a.fr/']));
  expect(openResultsFile(path).results()).toEqual([result('https://a.fr/', '2026-11-30', 'disparu')]);
  expect(readdirSync(folder)).toEqual(['liens.json']);
});

test('another file is left as it is', () => {
  const path = join(folder, 'package.json');
  writeFileSync(path, '{"name":"x"}');
  expect(() => openResultsFile(path)).toThrow();
  expect(readFileSync(path, 'utf8')).toBe('{"name":"x"}');
});
