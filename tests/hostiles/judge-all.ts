import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

export interface Verdict {
  readonly rank: number;
  readonly accepted: boolean;
  /** Seconds of CPU; undefined when the process did not live to tell. */
  readonly seconds: number | undefined;
  /** What went wrong in the checks themselves. */
  readonly crash: string | undefined;
}

const PATIENCE_MS = 60_000;

/** Verdicts of all the inputs of a seed. A process that dies, or says nothing for a minute, has met a crash and is replaced. */
export async function judgeAll(seed: number, count: number): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  while (verdicts.length < count) {
    verdicts.push(...(await judgeFrom(seed, verdicts.length)));
    if (verdicts.length < count)
      verdicts.push({
        rank: verdicts.length,
        accepted: false,
        seconds: undefined,
        crash: 'le programme est mort ou muet',
      });
  }
  return verdicts;
}

async function judgeFrom(seed: number, first: number): Promise<readonly Verdict[]> {
  const script = join(import.meta.dirname, 'judge-process.ts');
  const child = spawn(process.execPath, [script, String(seed), String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const verdicts: Verdict[] = [];
  let watch = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(watch);
    watch = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    verdicts.push(readVerdict(line));
  }
  clearTimeout(watch);
  return verdicts;
}

function readVerdict(line: string): Verdict {
  const { rank, accepted, seconds, crash }: Readonly<Record<string, unknown>> = JSON.parse(line);
  return {
    rank: Number(rank),
    accepted: accepted === true,
    seconds: typeof seconds === 'number' ? seconds : undefined,
    crash: typeof crash === 'string' ? crash : undefined,
  };
}
