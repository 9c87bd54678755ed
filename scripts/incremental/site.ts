import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../build.ts', import.meta.url));

export interface Folders {
  readonly content: string;
  readonly output: string;
}

/** The folders of a comparison: one content built again and again, and the same built cold. */
export function nameFolders(root: string): { readonly kept: Folders; readonly cold: Folders } {
  return {
    kept: { content: join(root, 'kept'), output: join(root, 'kept-site') },
    cold: { content: join(root, 'cold'), output: join(root, 'cold-site') },
  };
}

/**
 * Builds a site. Cold: without what earlier builds of that content have kept.
 * @throws when the build fails, with what it said
 */
export function buildSite({ content, output }: Folders, { isCold }: { readonly isCold: boolean }): void {
  if (isCold) for (const path of [`${content}.cache`, output]) rmSync(path, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD, '--outDir', output], {
    env: { ...process.env, CONTENU: content },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}
