import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A site that is still what its inputs make is `fresh`: there is nothing to build. It is `older` when only the content has
 * changed: what the last build has left can be built upon. Anything else makes it `foreign`.
 */
export type SiteState = 'fresh' | 'older' | 'foreign';

export interface BuildStamp {
  readonly readState: () => SiteState;
  /** Before a build touches the site: it is nothing until the build ends. */
  readonly remove: () => void;
  readonly write: () => void;
}

interface Inputs {
  /** Folder of the built site. */
  readonly output: string;
  readonly content: string;
  /** File of the results of the last checks of links, beside the content. */
  readonly links: string;
  /** Digest of the code, the settings and the packages. */
  readonly code: string;
  /** File in which Astro lists the pages that it keeps: another when the same content was built in another folder since. */
  readonly pageList: string;
}

/** @param path of the stamp, outside the site */
export function openBuildStamp(path: string, { output, content, links, code, pageList }: Inputs): BuildStamp {
  // Taken now: what changes during a build is not in it.
  const inputs = `${digestFiles(content, (file) => readFileSync(file))} ${hash('sha256', readText(links))}`;
  const describeSite = () => [code, hash('sha256', readText(pageList)), digestFiles(output, describeFile)].join(' ');
  return {
    readState: () => {
      const [lastInputs, lastSite] = readText(path).split('\n');
      if (!existsSync(output) || lastSite !== describeSite()) return 'foreign';
      return lastInputs === inputs ? 'fresh' : 'older';
    },
    remove: () => rmSync(path, { force: true }),
    write: () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${inputs}\n${describeSite()}`);
    },
  };
}

function digestFiles(folder: string, describe: (file: string) => string | Uint8Array): string {
  const digest = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) digest.update(`\n${file}\n`).update(describe(file));
  return digest.digest('hex');
}

/** A file of the site: a hand that changed it left another time. */
function describeFile(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** Empty when there is no such file. */
function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
