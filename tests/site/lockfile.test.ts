import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/**
 * npm leaves a platform package out of the lockfile when the registry it asked lacks it, and the next `npm ci` fails
 * (npm/cli issue 9846).
 */
function findMissingOptionals({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !listCandidates(path, name).some((candidate) => candidate in packages))
      .map((name) => `${path || 'package.json'} → ${name}`),
  );
}

/** Where Node would look for `name` from the package at `path`: beside it, then one level up each time. */
function listCandidates(path: string, name: string): readonly string[] {
  const levels = path === '' ? [] : path.split(/\/?node_modules\//).filter((level) => level !== '');
  return [...levels, ''].map((_, depth) =>
    [...levels.slice(0, depth), name].map((level) => `node_modules/${level}`).join('/'),
  );
}

test('the checker looks beside the package, then above', () => {
  const packages = {
    '': { optionalDependencies: { gone: '1.0.0' } },
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-nested': '1.0.0', 'a-mac': '1.0.0' } },
    'node_modules/a-linux': {},
    'node_modules/a/node_modules/a-nested': {},
    'node_modules/@s/b/node_modules/c': { optionalDependencies: { 'c-win': '1.0.0' } },
    'node_modules/@s/b/node_modules/c-win': {},
  };
  expect(findMissingOptionals({ packages })).toEqual(['package.json → gone', 'node_modules/a → a-mac']);
});

test('the lockfile names every platform package, so that npm ci passes everywhere', () => {
  const lockfile: Lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(findMissingOptionals(lockfile)).toEqual([]);
});

test('every dependency is asked for in one exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});
