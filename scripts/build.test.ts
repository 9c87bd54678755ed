import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test('the build stops at the verifier before anything is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => [folder, `${folder}.cache`].forEach((path) => rmSync(path, { recursive: true, force: true })));
  const content = join(folder, 'content');
  cpSync(join(root, 'tests/corpus/base'), content, { recursive: true });
  writeFileSync(join(content, 'acteurs/ateliers-reunis.yaml'), 'non: Ateliers\n');
  const output = join(folder, 'dist');

  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', output], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', CONTENU: content },
  });

  expect(stdout).toContain('ateliers-reunis.yaml');
  expect(status).toBe(1);
  expect(existsSync(output)).toBe(false);
});
