import { writeFileSync } from 'node:fs';
import type { Mutant } from './draw.ts';
import { type Importers, listTests } from './importers.ts';
import { applyPlace } from './places.ts';
import { type Result, runTests } from './run-tests.ts';

export interface Judgement {
  readonly mutant: Mutant;
  /** `passed`: the mutant survives, or no test runs its file. */
  readonly result: Result;
  readonly testCount: number;
}

/** Plays the tests of a mutant's file while the mutant stands in it; the file is always put back, whatever ends this. */
export async function judgeMutant(mutant: Mutant, importers: Importers): Promise<Judgement> {
  const { path, text } = mutant.file;
  const waves = listWaves(path, importers);
  const restore = () => writeFileSync(path, text);
  process.once('exit', restore);
  try {
    writeFileSync(path, applyPlace(text, mutant.place));
    return { mutant, result: await runWaves(waves), testCount: waves.flat().length };
  } finally {
    restore();
    process.off('exit', restore);
  }
}

/** The nearest tests, which kill most mutants in a few seconds, then all the others. */
export function listWaves(path: string, importers: Importers): readonly (readonly string[])[] {
  const tests = listTests(path, importers);
  const own = tests.filter(({ distance }) => distance === 0);
  const nearest = Math.min(...tests.filter(({ distance }) => distance > 0).map(({ distance }) => distance));
  const first = own.length > 0 ? own : tests.filter(({ distance }) => distance === nearest);
  const others = tests.filter((test) => !first.includes(test));
  return [first, others].filter(({ length }) => length > 0).map((wave) => wave.map((test) => test.path));
}

async function runWaves(waves: readonly (readonly string[])[]): Promise<Result> {
  for (const wave of waves) {
    const result = await runTests(wave);
    if (result !== 'passed') return result;
  }
  return 'passed';
}
