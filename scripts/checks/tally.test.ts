import { describe, expect, test } from 'vitest';
import { addTallies, tallyCommand, tallyTests } from './tally.ts';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

describe('tallyTests', () => {
  test.each([
    ['tests', [{ status: 'failed', assertionResults: [passed, failed, { status: 'pending' }] }], 1, [1, 1, 1]],
    ['a file that could not be loaded', [{ status: 'failed', assertionResults: [] }], 1, [0, 1, 0]],
    ['a failed file whose tests all passed', [{ status: 'failed', assertionResults: [passed] }], 1, [1, 1, 0]],
    ['an error outside the tests', [{ status: 'passed', assertionResults: [passed] }], 1, [1, 1, 0]],
    ['no test at all', [], 0, [0, 1, 0]],
    ['all well', [{ status: 'passed', assertionResults: [passed, passed] }], 0, [2, 0, 0]],
  ])('%s', (_name, testResults, exitStatus, [passedCount, failedCount, skipped]) => {
    expect(tallyTests({ testResults }, exitStatus)).toEqual({ passed: passedCount, failed: failedCount, skipped });
  });

  test('no report is a failure, whatever the exit status', () => {
    expect(tallyTests(undefined, 0).failed).toBe(1);
  });
});

test('a command is one check', () => {
  expect([tallyCommand(0), tallyCommand(2)]).toMatchObject([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('tallies add up', () => {
  const sum = addTallies([tallyCommand(0), tallyCommand(1), { passed: 3, failed: 0, skipped: 2 }]);
  expect(sum).toEqual({ passed: 4, failed: 1, skipped: 2 });
});
