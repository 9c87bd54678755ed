import { parse } from 'yaml';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Actions that nobody could pin by the hash of a commit, each with its reason in the workflow. */
const UNPINNED: ReadonlySet<string> = new Set();

/** Rights that a job needs, by the action or the command that needs them. */
const NEEDED: ReadonlyMap<string, string> = new Map([
  ['contents: read', 'actions/checkout'],
  ['pages: read', 'actions/configure-pages'],
  ['pages: write', 'actions/deploy-pages'],
  ['id-token: write', 'actions/deploy-pages'],
  ['issues: write', 'gh issue'],
]);

/** What starts a workflow with the rights of the repository on what a stranger wrote. */
const TRUSTING = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];

/** What makes a workflow less safe than it could be. */
export function findWorkflowFaults(text: string): readonly string[] {
  const { on, permissions, concurrency, jobs }: Workflow = parse(text);
  const own = JSON.stringify(permissions) === '{}' ? [] : ['rights given to every job'];
  const unlimited = concurrency === undefined ? ['no concurrency'] : [];
  const events = typeof on === 'object' && on !== null ? Object.keys(on) : [String(on)];
  const trusting = events.filter((event) => TRUSTING.includes(event)).map((event) => `starts on ${event}`);
  const secret = events.includes('pull_request') && /\bsecrets\b/.test(text) ? ['a secret beside a proposal'] : [];
  return [
    ...own,
    ...unlimited,
    ...trusting,
    ...secret,
    ...Object.entries(jobs).flatMap(findJobFaults),
    ...findUnnamedVersions(text),
  ];
}

function findJobFaults([name, { permissions, steps, 'timeout-minutes': timeout }]: [string, Job]): readonly string[] {
  const isNeeded = (right: string) => {
    const user = NEEDED.get(right);
    return (
      user !== undefined && steps.some(({ uses, run }) => uses?.startsWith(`${user}@`) === true || run?.includes(user))
    );
  };
  const granted = listRights(permissions);
  const rights = granted.filter((right) => !isNeeded(right)).map((right) => `${name}: ${right} is not needed`);
  const endless = timeout !== undefined && timeout <= 30 ? [] : [`${name}: no timeout`];
  const loose = steps
    .flatMap(({ uses }) => uses ?? [])
    .filter((uses) => !/@[0-9a-f]{40}$/.test(uses) && !UNPINNED.has(uses));
  const keepers = steps.filter(
    (step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
  );
  const runsOurs = steps.some(
    ({ uses, run }) => uses?.startsWith('actions/checkout@') === true || /\bnpm\b/.test(run ?? ''),
  );
  const writes = granted.some((right) => right.endsWith(': write'));
  return [
    ...rights,
    ...(runsOurs && writes ? [`${name}: writes, and runs what the repository holds`] : []),
    ...steps
      .flatMap(({ run = '' }) => run.match(/\$\{\{.*?\}\}/g) ?? [])
      .map((words) => `${name}: ${words} in a command`),
    ...endless,
    ...loose.map((uses) => `${name}: ${uses} is not pinned`),
    ...keepers.map(() => `${name}: the checkout keeps its credentials`),
  ];
}

function listRights(permissions: unknown): readonly string[] {
  if (permissions === undefined) return [];
  if (typeof permissions !== 'object' || permissions === null) return [JSON.stringify(permissions)];
  return Object.entries(permissions).map(([scope, right]) => `${scope}: ${String(right)}`);
}

/** A hash says nothing to a reader, nor to what proposes the next version, without the version beside it. */
function findUnnamedVersions(text: string): readonly string[] {
  return (text.match(/uses: \S+@[0-9a-f]{40}(?! # v\d+\.\d+\.\d+$).*$/gm) ?? []).map((line) => `no version: ${line}`);
}
