/** Forges refuse a longer address, GitHub the first. */
const LONGEST = 7000;

interface Proposal {
  /** Address of the repository, without a final `/`. */
  readonly repository: string;
  /** Path of the file in the repository. */
  readonly path: string;
  readonly text: string;
  /** The file is not there yet. */
  readonly isNew: boolean;
}

/**
 * The address where a forge opens a file to be proposed. `isFilled`: it holds the text; else the text is to be pasted there. On an
 * unknown forge, and for a path that would leave the repository or is too long for an address, the repository itself.
 */
export function writePullAddress(proposal: Proposal): { readonly href: string; readonly isFilled: boolean } {
  const { repository, path, text, isNew } = proposal;
  const forge = FORGES.find(({ host }) => host.test(new URL(repository).hostname));
  const opened = forge && `${repository}/${isNew ? forge.create(path) : `${forge.edit}/${encodePath(path)}`}`;
  if (opened === undefined || opened.length > LONGEST || path.split('/').includes('..'))
    return { href: repository, isFilled: false };
  const filled = isNew && forge?.fill !== undefined ? `${opened}&${forge.fill}=${encode(text)}` : undefined;
  return filled === undefined || filled.length > LONGEST
    ? { href: opened, isFilled: false }
    : { href: filled, isFilled: true };
}

const FORGES: readonly {
  readonly host: RegExp;
  readonly edit: string;
  readonly create: (path: string) => string;
  /** Parameter that takes the text of the new file. */
  readonly fill?: string;
}[] = [
  {
    host: /^github\.com$/,
    edit: 'edit/main',
    create: (path) => `new/main?filename=${encode(path)}`,
    fill: 'value',
  },
  {
    host: /(?:^|\.)gitlab\./,
    edit: '-/edit/main',
    create: (path) => `-/new/main/?file_name=${encode(path)}`,
  },
  {
    host: /(?:^|\.)(?:codeberg|gitea|forgejo)\./,
    edit: '_edit/main',
    create: (path) => `_new/main/${encodePath(path.split('/').slice(0, -1).join('/'))}`,
  },
];

function encodePath(path: string): string {
  return path.split('/').map(encode).join('/');
}

/** Half of a sign, which no address can hold, becomes what a file would hold of it. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
