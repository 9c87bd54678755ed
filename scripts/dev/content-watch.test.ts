import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentWatch } from './content-watch.ts';

test('a mistake is told once, with its line, then that it is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-watch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(import.meta.dirname, '../../tests/corpus/base'), folder, { recursive: true });
  const file = join(folder, 'cas/verriers.mdx');
  const sound = readFileSync(file, 'utf8');
  const watch = new ContentWatch(folder);

  expect(watch.look()).toMatchObject({ lines: '18 fichiers vérifiés, aucune erreur', isMended: false });
  expect(watch.look()).toMatchObject({ lines: undefined, isMended: false });

  writeFileSync(file, sound.replace('forme: grappe', 'forme: grape'));
  const broken = watch.look();
  expect(broken.lines).toMatch(
    /cas\/verriers\.mdx:5:8 .*Vouliez-vous dire « grappe » \?\n  5 \| forme: grape\n    \|        \^\n  Voir \/contribuer\/erreurs\/references\/\n.*1 erreur dans 1 fichier$/,
  );
  expect(broken.report.problems).toHaveLength(1);
  expect(watch.look()).toMatchObject({ lines: undefined, isMended: false });

  writeFileSync(file, sound);
  expect(watch.look()).toMatchObject({ lines: '18 fichiers vérifiés, aucune erreur', isMended: true });
});
