import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether a site still is what its inputs make, so that `npm start` can serve it at once. */
export interface BuildStamp {
  readonly isFresh: () => boolean;
  /** Before a build touches the site: it is nothing until the build ends. */
  readonly remove: () => void;
  readonly write: () => void;
}

interface Inputs {
  /** Folder of the built site. */
  readonly output: string;
  readonly content: string;
  /** Digest of the code, the settings and the packages. */
  readonly code: string;
}

/** @param path of the stamp, outside the site */
export function openBuildStamp(path: string, { output, content, code }: Inputs): BuildStamp {
  // Taken now: what changes during a build is not in it.
  const digest = digestInputs(content, code);
  return {
    isFresh: () => existsSync(join(output, 'index.html')) && existsSync(path) && readFileSync(path, 'utf8') === digest,
    remove: () => rmSync(path, { force: true }),
    write: () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, digest);
    },
  };
}

function digestInputs(content: string, code: string): string {
  const hash = createHash('sha256').update(code);
  for (const file of readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
