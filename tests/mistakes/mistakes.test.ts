import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/checks/reporters/terminal.ts';
import { checkWith, readMistakes } from './mistakes.ts';

describe.each(readMistakes())('$rule: $it', (mistake) => {
  const problems = checkWith(mistake, mistake.to);

  test('is said in French, at its place, by its rule', () => {
    expect(problems.map(formatProblem)).toEqual(mistake.says.map((line) => `${mistake.in}:${line}`));
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set([mistake.rule]));
  });

  test('passes once the remedy is applied', () => {
    for (const { remedy } of problems) expect(mistake.mended).toContain(readWritten(remedy));
    expect(checkWith(mistake, mistake.mended).map(formatProblem)).toEqual([]);
  });

  test.each(mistake.right)('is not seen in « %s »', (text) => {
    expect(checkWith(mistake, text).map(formatProblem)).toEqual([]);
  });
});

/** What a remedy says to write; nothing when it says what to do. */
function readWritten(remedy: string | undefined): string {
  const [, written = ''] =
    /^(?:Écrivez|Vouliez-vous dire) (.+?)(?: ; | ou |, entre | sans |\.?$| \?)/.exec(remedy ?? '') ?? [];
  return written.replace(/^« | »$/g, '');
}

test('the mistakes are many', () => {
  const lines = readMistakes();
  const folder = join(import.meta.dirname, '../corpus/mistakes');
  const whole = readdirSync(folder).flatMap((rule) => readdirSync(join(folder, rule)));
  console.log(`${lines.length} seeded mistakes of a line, ${whole.length} of a whole file`);
  expect(new Set(lines.map(({ rule, it }) => `${rule} ${it}`)).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(150);
});
