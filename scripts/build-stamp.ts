import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether a site still is what its inputs make: then there is nothing to build. */
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
  const inputs = digestFiles(content, code, (file) => readFileSync(file));
  const describe = () => `${inputs} ${digestFiles(output, '', describeFile)}`;
  return {
    isFresh: () => existsSync(output) && existsSync(path) && readFileSync(path, 'utf8') === describe(),
    remove: () => rmSync(path, { force: true }),
    write: () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, describe());
    },
  };
}

function digestFiles(folder: string, more: string, describe: (file: string) => string | Uint8Array): string {
  const hash = createHash('sha256').update(more);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(describe(file));
  return hash.digest('hex');
}

/** A file of the site: a hand that changed it left another time. */
function describeFile(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}
