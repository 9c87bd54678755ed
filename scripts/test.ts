/** `npm test`: every check of the project, all of them even when one fails, then one line that counts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from './checks/run-step.ts';
import { FIRST, LANES, type Step } from './checks/steps.ts';
import { addTallies, type Tally, tallyCommand } from './checks/tally.ts';

// The tests judge the same site wherever it was cloned from.
process.env['DEPOT'] ??= '';
const reports = await mkdtemp(join(tmpdir(), 'en-meute-'));
const failedScripts = new Set<string>();

try {
  const first = await play(FIRST);
  const others = await Promise.all(LANES.map(playLane));
  const { passed, failed, skipped } = addTallies([first, ...others.flat()]);
  if (skipped > 0) {
    console.log(`${skipped} tests non joués, faute d’un navigateur ou d’un programme que leur étape nomme plus haut.`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await rm(reports, { recursive: true, force: true });
}

async function playLane(steps: readonly Step[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await play(step));
  return tallies;
}

/** Plays a step and prints what it wrote once it is over, so that two lanes do not mix their lines. */
async function play(step: Step): Promise<Tally> {
  if (step.needs !== undefined && failedScripts.has(step.needs)) {
    console.log(`\n■ ${step.title} : non joué, « npm run ${step.needs} » a échoué.`);
    return tallyCommand(1);
  }
  const { tally, output, seconds } = await runStep(step, reports);
  if (tally.failed > 0) failedScripts.add(step.script);
  const verdict = tally.failed > 0 ? 'échec' : 'bon';
  console.log(`\n■ ${step.title} : ${verdict} (npm run ${step.script}, ${seconds.toFixed(1)} s)\n${output.trim()}`);
  return tally;
}
