import { expect, test } from 'vitest';
import { createRandom, pickSome } from '../../scripts/bench/random.ts';
import { findDifference, readAsBuild } from '../../src/checks/reading/build-reading.ts';
import { charactersRule } from '../../src/checks/rules/characters.ts';
import { findProblems } from '../../src/checks/rules/rule-testing.ts';
import { createContentFile } from '../../src/checks/reading/content-file.ts';
import { CODE } from './fragments.ts';
import { listInputs } from './inputs.ts';
import { judge } from './judgement.ts';

const INPUTS = listInputs(1);
const SAMPLE = pickSome(createRandom(1), INPUTS, 300);

test('thousands of inputs, of every collection', () => {
  expect(INPUTS.length).toBeGreaterThan(3000);
  const folders = new Set(INPUTS.map(({ path }) => path.split('/')[0]));
  expect([...folders].toSorted()).toEqual([
    'acteurs',
    'cas',
    'dispositifs',
    'dossiers',
    'formes',
    'pistes.yaml',
    'referentiels',
    'sources',
  ]);
});

test('the checks end on each of a sample, and say nothing but lines', () => {
  for (const input of SAMPLE) for (const line of judge(input).lines) expect(line).toMatch(/^\S.*:\d+:\d+ \S/);
});

test('no program between braces is accepted', () => {
  const running = INPUTS.filter(
    ({ kind, text }) => kind === 'body' && text.includes(`{${CODE}`) && !text.includes('`'),
  );
  expect(running.length).toBeGreaterThan(0);
  for (const input of running.slice(0, 30)) expect(judge(input).lines, input.text.slice(-200)).not.toEqual([]);
});

test('a file without mistakes has one front matter, where the build ends its own, and every other value is said', () => {
  const files = SAMPLE.concat(INPUTS.filter(({ kind }) => kind === 'front matter' || kind === 'slips').slice(0, 700))
    .filter(({ text }) => text.length < 20_000)
    .map(({ path, text }) => createContentFile(path, text));
  const sound = files.filter(
    (file) =>
      file.frontMatter.mistakes.length === 0 && findProblems(charactersRule, { [file.path]: file.text }).length === 0,
  );
  expect(sound.length).toBeGreaterThan(100);
  for (const file of sound) {
    const reading = readAsBuild(file);
    if ('failedLine' in reading) continue;
    expect(reading.bodyStart, file.text).toBeLessThanOrEqual(file.frontMatter.end);
    expect(file.text.slice(reading.bodyStart, file.frontMatter.end).trim(), file.text).toBe('');
    const difference = findDifference(file.frontMatter.value ?? {}, reading.value);
    if (difference !== undefined) expect(judge(toInput(file)).lines).not.toEqual([]);
  }
});

function toInput({ path, text }: { readonly path: string; readonly text: string }) {
  return { kind: 'reading', path, text, isList: !path.endsWith('.mdx') };
}
