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
 * unknown forge, the repository itself.
 */
export function writePullAddress(proposal: Proposal): { readonly href: string; readonly isFilled: boolean } {
  const { repository, path, text, isNew } = proposal;
  const forge = FORGES.find(({ host }) => host.test(new URL(repository).hostname));
  if (forge === undefined) return { href: repository, isFilled: false };
  if (!isNew) return { href: `${repository}/${forge.edit}/${path}`, isFilled: false };
  const empty = `${repository}/${forge.create(path)}`;
  const filled = forge.fill && `${empty}&${forge.fill}=${encodeURIComponent(text)}`;
  return filled === undefined || filled.length > LONGEST
    ? { href: empty, isFilled: false }
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
    create: (path) => `new/main?filename=${encodeURIComponent(path)}`,
    fill: 'value',
  },
  {
    host: /(?:^|\.)gitlab\./,
    edit: '-/edit/main',
    create: (path) => `-/new/main/?file_name=${encodeURIComponent(path)}`,
  },
  {
    host: /(?:^|\.)(?:codeberg|gitea|forgejo)\./,
    edit: '_edit/main',
    create: (path) => `_new/main/${path.split('/').slice(0, -1).join('/')}`,
  },
];
