import { execFileSync } from 'node:child_process';
import type { ContentFile } from '../../src/checks/reading/content-file.ts';
import { createContentFile } from '../../src/checks/reading/open-file.ts';

/** A file that a proposal adds, changes or takes away. */
export interface Change {
  /** Path from the top of the repository. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

const CASE_FILE = /^content\/cas\/([a-z0-9-]+)\.mdx$/;

/** The id of the case that a path holds. */
export function readCaseId(path: string): string | undefined {
  return CASE_FILE.exec(path)?.[1];
}

export function isContent({ path }: Change): boolean {
  return path.startsWith('content/');
}

const LARGEST_OUTPUT = 500_000_000;

/** Where the proposal left the branch that it is for. Throws when Git knows no such branch. */
export function findStart(base: string, folder: string): string {
  return git(['merge-base', '--end-of-options', base, 'HEAD'], folder).toString().trim();
}

/** What differs between a commit and the files of the folder, those that Git does not know yet among them. */
export function listChanges(start: string, folder: string): readonly Change[] {
  const words = split(git(['diff', '--name-status', '--no-renames', '-z', start, '--'], folder));
  const known = words.flatMap((path, rank) => (rank % 2 === 1 ? [{ path, kind: toKind(words[rank - 1]) }] : []));
  const untracked = split(git(['ls-files', '--others', '--exclude-standard', '-z'], folder));
  const added = untracked.map((path) => ({ path, kind: 'added' as const }));
  return [...known, ...added].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** The files of `content/` as a commit holds them. */
export function readContentAt(commit: string, folder: string): readonly ContentFile[] {
  const paths = split(git(['ls-tree', '-r', '-z', '--name-only', commit, '--', 'content/'], folder));
  // `cat-file` reads a name a line.
  const named = paths.filter((path) => /\.(?:mdx|yaml)$/.test(path) && !path.includes('\n'));
  const texts = readBlobs(
    git(['cat-file', '--batch'], folder, named.map((path) => `${commit}:${path}\n`).join('')),
    named.length,
  );
  return named.map((path, rank) => createContentFile(path.slice('content/'.length), texts[rank] ?? ''));
}

/** `<id> blob <size>`, a line break, as many bytes, a line break, for each file. */
function readBlobs(output: Buffer, count: number): readonly string[] {
  const texts: string[] = [];
  for (let start = 0; texts.length < count;) {
    const end = output.indexOf('\n', start);
    const size = Number(output.toString('utf8', start, end).split(' ')[2]);
    if (end < 0 || Number.isNaN(size)) throw new Error('unexpected answer of git cat-file');
    texts.push(output.toString('utf8', end + 1, end + 1 + size));
    start = end + size + 2;
  }
  return texts;
}

function toKind(letter = ''): Change['kind'] {
  if (letter.startsWith('A')) return 'added';
  return letter.startsWith('D') ? 'removed' : 'changed';
}

function git(args: readonly string[], cwd: string, input = ''): Buffer {
  return execFileSync('git', args, { cwd, input, maxBuffer: LARGEST_OUTPUT, stdio: ['pipe', 'pipe', 'pipe'] });
}

function split(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
}
