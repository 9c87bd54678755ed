/**
 * `npm run mutants [-- --seed 7 --count 60 --room atlas]`: writes small faults in the pure rooms of src/, one at a time,
 * and plays the tests that import the file. The faults are the same for the same seed and the same sources. Prints a table
 * by room and names each fault that no test has seen; exits with 1 only when it could not run.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readLinks } from './imports/links.ts';
import { drawMutants, type Mutant } from './mutants/draw.ts';
import { linkImporters } from './mutants/importers.ts';
import { judgeMutant, type Judgement, listWaves } from './mutants/judge.ts';
import { describeMutant, tabulate } from './mutants/report.ts';
import { isRoom, listSourceFiles, ROOMS } from './mutants/rooms.ts';
import { runTests } from './mutants/run-tests.ts';
import { onOrphaned } from './orphan.mjs';

const VERDICTS = { passed: 'survit', failed: 'tué', endless: 'sans fin' } as const satisfies Record<
  Judgement['result'],
  string
>;

// Files are put back, and tests ended, when the process exits: a signal alone would not let it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
onOrphaned(() => process.exit(130));
process.exitCode = await run();

async function run(): Promise<number> {
  const options = { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '60' } } as const;
  const { values } = parseArgs({
    options: { ...options, room: { type: 'string', multiple: true, default: [...ROOMS] } },
  });
  const [seed, count, rooms] = [Number(values.seed), Number(values.count), values.room.filter(isRoom)];
  if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1 || rooms.length < values.room.length) {
    return fail(`Donnez une graine et un nombre entiers, et des pièces parmi : ${ROOMS.join(', ')}.`);
  }
  if (execFileSync('git', ['status', '--porcelain', '--', 'src'], { encoding: 'utf8' }) !== '') {
    return fail(
      'Des fichiers de src/ sont modifiés : enregistrez-les dans un commit, ou mettez-les de côté, puis recommencez.',
    );
  }
  return judgeAll(drawMutants(listSourceFiles(rooms), seed, count));
}

async function judgeAll(mutants: readonly Mutant[]): Promise<number> {
  const importers = linkImporters(readLinks());
  const tests = new Set(mutants.flatMap(({ file }) => listWaves(file.path, importers).flat()));
  console.log(`${mutants.length} mutants ; ${tests.size} fichiers de tests, joués une fois sans mutant…`);
  // A test that fails by itself would seem to kill every mutant.
  if ((await runTests([...tests])) !== 'passed') return fail('Les tests ne passent pas sans mutant : « npm test ».');

  const judgements: Judgement[] = [];
  for (const mutant of mutants) {
    const judgement = await judgeMutant(mutant, importers);
    judgements.push(judgement);
    console.log(`${judgements.length}/${mutants.length} ${VERDICTS[judgement.result]} : ${describeMutant(mutant)}`);
  }
  console.table(tabulate(judgements));
  for (const { mutant, testCount } of judgements.filter(({ result }) => result === 'passed')) {
    console.log(`Survivant : ${describeMutant(mutant)} (${testCount} fichiers de tests)`);
  }
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
