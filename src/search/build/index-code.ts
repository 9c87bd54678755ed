import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What decides of what is read of a page and how it is written; the last has the exact versions of the packages. */
const CODE = ['src/search/**/*.ts', 'src/language/*.ts', 'package.json'];

/** Digest of the code that makes the index: what it kept is worth nothing to another. */
export function digestIndexCode(): string {
  const names = globSync(CODE, { cwd: ROOT }).filter((name) => !name.endsWith('.test.ts'));
  return hash(
    'sha256',
    names
      .sort()
      .map((name) => readFileSync(ROOT + name, 'utf8'))
      .join('\0'),
  );
}
