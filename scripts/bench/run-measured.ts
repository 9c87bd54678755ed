import { spawn } from 'node:child_process';
import { followTree, type Usage } from './process-tree.ts';

/** What one run of a command took. */
export interface Run {
  readonly wallSeconds: number;
  /** `undefined` outside Linux. */
  readonly usage: Usage | undefined;
}

interface Place {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a script by this Node, and follows it and its descendants.
 *
 * @throws {Error} with the end of what it wrote, when it fails
 */
export function runMeasured(command: readonly string[], { folder = '.', environment = {} }: Place = {}): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
  const stop = child.pid === undefined ? undefined : followTree(child.pid);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      const usage = stop?.();
      if (status === 0) resolve({ wallSeconds: (performance.now() - start) / 1000, usage });
      else reject(new Error(`${command.join(' ')} a échoué :\n${log.slice(-4000)}`));
    });
  });
}

/** Two runs, one after the other, as one. */
export function addRuns(first: Run, second: Run): Run {
  const usage = first.usage &&
    second.usage && {
      cpuSeconds: first.usage.cpuSeconds + second.usage.cpuSeconds,
      peakBytes: Math.max(first.usage.peakBytes, second.usage.peakBytes),
    };
  return { wallSeconds: first.wallSeconds + second.wallSeconds, usage };
}
