import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Names that only one machine or one house knows. */
const PRIVATE_HOST = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|invalid)$/;
const HTTPS = /^https:\/\/(?:[^/@]*@)?([a-z\d-]+(?:\.[a-z\d-]+)+)\/([\w.~/-]+)$/i;
const SSH = /^(?:ssh:\/\/)?git@([a-z\d-]+(?:\.[a-z\d-]+)+)[:/]([\w.~/-]+)$/i;

/**
 * The address that everyone can open of a repository written as Git or npm write it (`https://`, `git+https://`, `git@`);
 * `undefined` for a folder, a local host, a number in place of a name. What stands before an `@`, maybe a password, is left out.
 */
export function readPublicAddress(written: string): string | undefined {
  const address = written.trim().replace(/^git\+/, '');
  const [, host = '', path = ''] = HTTPS.exec(address) ?? SSH.exec(address) ?? [];
  const isPublic = /[a-z]$/i.test(host) && !PRIVATE_HOST.test(host.toLowerCase());
  return isPublic ? `https://${host.toLowerCase()}/${path.replace(/\/$/, '').replace(/\.git$/, '')}` : undefined;
}

/** The public address of the repository in this folder: what its package.json says, else where its clone came from. */
export function findRepositoryAddress(folder: string): string | undefined {
  const declared = readDeclaredAddress(folder);
  return (declared === undefined ? undefined : readPublicAddress(declared)) ?? readRemoteAddress(folder);
}

function readDeclaredAddress(folder: string): string | undefined {
  const parsed: unknown = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const repository = readKey(parsed, 'repository');
  const address = typeof repository === 'string' ? repository : readKey(repository, 'url');
  return typeof address === 'string' ? address : undefined;
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;
}

/** Without Git, or in a folder that is no clone, there is none. */
function readRemoteAddress(folder: string): string | undefined {
  try {
    const written = execFileSync('git', ['remote', 'get-url', 'origin'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return readPublicAddress(written);
  } catch {
    return undefined;
  }
}
