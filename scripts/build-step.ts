import { spawn } from 'node:child_process';

/** One script of the build: its name as a French subject, its file and arguments. */
export interface BuildStep {
  readonly title: string;
  readonly command: readonly string[];
}

export interface StepEnd {
  /** Exit status; 1 when a signal ended the step. */
  readonly status: number;
  /** What to say of a step that failed, since a process ended by a signal says nothing itself. */
  readonly sentence: string | undefined;
}

/**
 * The variable by which a shell names the program that it starts. Astro writes the variables whose names a module holds into
 * this module: from another shell or command, all kept pages would be rendered again.
 */
const LAST_COMMAND = '_';

/** Runs a script by this Node, its words going where ours go. */
export function runBuildStep({ title, command }: BuildStep): Promise<StepEnd> {
  const child = spawn(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, [LAST_COMMAND]: undefined },
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status, signal) => done({ status: status ?? 1, sentence: describe(title, status, signal) }));
  });
}

function describe(title: string, status: number | null, signal: NodeJS.Signals | null): string | undefined {
  if (status === 0) return undefined;
  if (signal === null) return `${title} a échoué : lisez les lignes ci-dessus.`;
  return `${title} a été interrompue par le système (${signal}${CAUSES.get(signal) ?? ''}). Rien n’a été publié.`;
}

const CAUSES: ReadonlyMap<NodeJS.Signals, string> = new Map([
  ['SIGKILL', ' : sans doute faute de mémoire'],
  ['SIGABRT', ' : sans doute faute de mémoire'],
  ['SIGSEGV', ' : le programme s’est effondré ; retirez les fichiers ajoutés depuis la dernière construction, un à un'],
]);
