import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step } from './steps.ts';
import { type Tally, tallyCommand, tallyTests, type VitestReport } from './tally.ts';

export interface Outcome {
  readonly tally: Tally;
  /** All the step wrote, on both streams. */
  readonly output: string;
  readonly seconds: number;
}

/** @param folder where the reports of the tests are written */
export async function runStep(step: Step, folder: string): Promise<Outcome> {
  const start = performance.now();
  const report = join(folder, `${step.script.replaceAll(':', '-')}.json`);
  const reporting = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status, output } = await runScript([step.script, ...(step.counts === 'tests' ? reporting : [])]);
  const tally = step.counts === 'tests' ? tallyTests(await readReport(report), status) : tallyCommand(status);
  return { tally, output, seconds: (performance.now() - start) / 1000 };
}

/** Every script goes through npm, which puts the project's own Node first on the path. */
function runScript(args: readonly string[]): Promise<{ readonly status: number; readonly output: string }> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('run this through npm: « npm test »');
  const child = spawn(process.execPath, [npm, 'run', '--silent', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ status: 1, output: `${output}${error.message}\n` }));
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

async function readReport(path: string): Promise<VitestReport | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as VitestReport);
}
