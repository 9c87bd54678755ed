/** One line of a message: what was asked, what was answered (`''` when nothing was). */
export interface MessageLine {
  readonly label: string;
  readonly value: string;
}

const BLANK = '…';
/** Above it, several mail programs cut what a link hands them. */
const LONGEST_MAIL = 1900;
/** Forges refuse a longer address, GitHub the first. */
const LONGEST_ISSUE = 7000;
const LONGEST_PASSAGE = 200;

/** The message as it is copied or sent: what was left empty stands as « … » to be filled by hand, but for what is optional. */
export function composeMessage(
  subject: string,
  lines: readonly (MessageLine & { readonly isOptional: boolean })[],
): string {
  const told = lines.filter(({ value, isOptional }) => value !== '' || !isOptional);
  return [subject, ...told.map(writeLine)].join('\n\n');
}

function writeLine({ label, value }: MessageLine): string {
  if (value === '') return `${label}\u00a0: ${BLANK}`;
  return value.includes('\n') || value.length > 60 ? `${label}\u00a0:\n${value}` : `${label}\u00a0: ${value}`;
}

/** The address that opens the reader's own mail program; without a recipient the program asks for one. */
export function writeMailAddress(recipient: string | undefined, subject: string, message: string): string {
  return `mailto:${recipient ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`;
}

export function isTooLongForMail(address: string): boolean {
  return address.length > LONGEST_MAIL;
}

/** What the form of issues is given: `id` names its field where the forge has forms. */
export interface IssueRequest {
  /** Address of the repository, without a final `/`. */
  readonly repository: string;
  /** Name of the form, without extension. */
  readonly form: string;
  readonly subject: string;
  readonly message: string;
  readonly fields: readonly { readonly id: string; readonly value: string }[];
}

/**
 * The address of a new issue, prefilled; the empty form when what was written does not fit in an address; `undefined` on a
 * forge whose addresses we do not know.
 */
export function writeIssueAddress(
  request: IssueRequest,
): { readonly href: string; readonly isFilled: boolean } | undefined {
  const forge = FORGES.find(({ host }) => host.test(new URL(request.repository).hostname));
  if (forge === undefined) return undefined;
  const empty = request.repository + forge.path;
  const href = `${empty}?${new URLSearchParams(forge.fill(request)).toString()}`;
  return href.length > LONGEST_ISSUE ? { href: empty, isFilled: false } : { href, isFilled: true };
}

const FORGES: readonly {
  readonly host: RegExp;
  readonly path: string;
  readonly fill: (request: IssueRequest) => Record<string, string>;
}[] = [
  {
    host: /^github\.com$/,
    path: '/issues/new',
    fill: ({ form, subject, fields }) => ({
      template: `${form}.yml`,
      title: subject,
      ...Object.fromEntries(fields.filter(({ value }) => value !== '').map(({ id, value }) => [id, value])),
    }),
  },
  {
    host: /(?:^|\.)gitlab\./,
    path: '/-/issues/new',
    fill: ({ subject, message }) => ({ 'issue[title]': subject, 'issue[description]': message }),
  },
  {
    host: /(?:^|\.)(?:codeberg|gitea|forgejo)\./,
    path: '/issues/new',
    fill: ({ subject, message }) => ({ title: subject, body: message }),
  },
];

/**
 * What the address of the form says of the page concerned: `page`, a path of this site (anything else is left out), and
 * `passage`, a text of at most 200 signs.
 */
export function readSubject(search: string, home: string): { readonly page: string; readonly passage: string } {
  const parameters = new URLSearchParams(search);
  const path = parameters.get('page') ?? '';
  const isOwn = /^\/(?:[\w.-]+\/)*(?:#[\w-]*)?$/.test(path);
  return {
    page: isOwn ? new URL(path, home).href : '',
    passage: (parameters.get('passage') ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_PASSAGE),
  };
}
