import { expect, test } from 'vitest';
import { createRandom, pickSome } from '../../scripts/bench/random.ts';
import { CODE } from './fragments.ts';
import { listInputs } from './inputs.ts';
import { judge } from './judgement.ts';
import { compareReadings, listReadings } from './readings.ts';

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
    'referentiels',
    'repertoire.yaml',
    'sources',
  ]);
});

test('the checks end on each of a sample, and say nothing but lines', () => {
  for (const input of SAMPLE) for (const line of judge(input).lines) expect(line).toMatch(/^\S.*:\d+:\d+ \S/);
});

test('a file is refused for what is hostile in it only: a plain text, in any page, is accepted', () => {
  const plain = INPUTS.filter(({ kind, text }) => kind === 'body' && text.endsWith('\n\nimporter des machines\n'));
  expect(new Set(plain.map(({ path }) => path.split('/')[0])).size).toBe(4);
  for (const input of plain) expect(judge(input).lines).toEqual([]);
});

test('no program between braces is accepted', () => {
  const running = INPUTS.filter(
    ({ kind, text }) => kind === 'body' && text.includes(`{${CODE}`) && !text.includes('`'),
  );
  expect(running.length).toBeGreaterThan(0);
  for (const input of running.slice(0, 30)) expect(judge(input).lines, input.text.slice(-200)).not.toEqual([]);
});

test('a file without mistakes has one front matter, where the build ends its own, and every other value is said', () => {
  const inputs = [...listReadings(1, 700), ...INPUTS.filter(({ kind }) => kind === 'front matter'), ...SAMPLE].filter(
    ({ text }) => text.length < 20_000,
  );
  const comparisons = inputs.map((input) => ({ input, comparison: compareReadings(input) }));
  for (const verdict of ['refused', 'said', 'same']) {
    expect(comparisons.filter(({ comparison }) => comparison === verdict).length, verdict).toBeGreaterThan(10);
  }
  expect(comparisons.filter(({ comparison }) => typeof comparison === 'object')).toEqual([]);
});
