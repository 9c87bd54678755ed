import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRepositoryAddress, readPublicAddress } from './repository-address.ts';

describe('an address that everyone can open', () => {
  test.each([
    ['https://github.com/une-equipe/en-meute.git', 'https://github.com/une-equipe/en-meute'],
    ['git+https://github.com/une-equipe/en-meute.git', 'https://github.com/une-equipe/en-meute'],
    ['https://codeberg.org/une-equipe/en-meute/', 'https://codeberg.org/une-equipe/en-meute'],
    ['https://jeanne:secret@gitlab.com/a/b/c.git', 'https://gitlab.com/a/b/c'],
    ['git@github.com:une-equipe/en-meute.git', 'https://github.com/une-equipe/en-meute'],
    ['ssh://git@codeberg.org/une-equipe/en-meute.git', 'https://codeberg.org/une-equipe/en-meute'],
  ])('%s', (written, address) => {
    expect(readPublicAddress(written)).toBe(address);
  });

  test.each([
    '/srv/depots/en-meute.git',
    '../en-meute',
    'file:///srv/depots/en-meute',
    'C:\\depots\\en-meute',
    'http://github.com/une-equipe/en-meute',
    'https://localhost/en-meute',
    'https://localhost:3000/en-meute',
    'https://192.168.0.4/en-meute',
    'https://forge/en-meute',
    'https://forge.local/en-meute',
    'git@forge.internal:en-meute.git',
    'jeanne@github.com:en-meute.git',
    'javascript:alert(1)//github.com/a',
    'https://github.com/a"><script>',
    '',
  ])('is not made of %s', (written) => {
    expect(readPublicAddress(written)).toBeUndefined();
  });
});

describe('the repository of a folder', () => {
  const createFolder = (declared: object) => {
    const folder = mkdtempSync(join(tmpdir(), 'en-meute-depot-'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify(declared));
    return folder;
  };
  const clone = (folder: string, remote: string) => {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: folder });
    return folder;
  };

  test('is the one declared, before the one it was cloned from', () => {
    const folder = clone(
      createFolder({ repository: { url: 'git+https://github.com/a/b.git' } }),
      'https://gitlab.com/c/d',
    );
    expect(findRepositoryAddress(folder)).toBe('https://github.com/a/b');
    expect(findRepositoryAddress(createFolder({ repository: 'https://github.com/a/b' }))).toBe(
      'https://github.com/a/b',
    );
  });

  test('else the one it was cloned from', () => {
    expect(findRepositoryAddress(clone(createFolder({}), 'git@gitlab.com:c/d.git'))).toBe('https://gitlab.com/c/d');
  });

  test('none where it was copied from another folder, or not cloned', () => {
    expect(findRepositoryAddress(clone(createFolder({}), '/srv/depots/en-meute.git'))).toBeUndefined();
    expect(findRepositoryAddress(createFolder({}))).toBeUndefined();
  });
});
