import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all it started have used. */
export interface Usage {
  /** Of user and system together, in seconds. */
  readonly cpuSeconds: number;
  /** Highest resident memory of all the processes together, in bytes, as sampled. */
  readonly peakBytes: number;
}

interface ProcessRow {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

/** Clock ticks in a second and bytes in a page on every Linux that Node runs on for x64 and arm64. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
const PERIOD_MS = 200;

/**
 * Follows a process and its descendants through /proc.
 *
 * @returns the function that stops and gives the sums; `undefined` where there is no /proc (outside Linux)
 */
export function followTree(root: number): (() => Usage) | undefined {
  if (process.platform !== 'linux') return undefined;
  const ticks = new Map<number, number>();
  let peakBytes = 0;
  const sample = () => {
    const rows = selectTree(readProcesses(), root);
    for (const row of rows) ticks.set(row.id, row.ticks);
    peakBytes = Math.max(peakBytes, rows.reduce((sum, { pages }) => sum + pages, 0) * PAGE_BYTES);
  };
  const timer = setInterval(sample, PERIOD_MS);
  return () => {
    clearInterval(timer);
    const total = [...ticks.values()].reduce((sum, value) => sum + value, 0);
    return { cpuSeconds: total / TICKS_PER_SECOND, peakBytes };
  };
}

export function selectTree(rows: readonly ProcessRow[], root: number): readonly ProcessRow[] {
  const children = Map.groupBy(rows, ({ parent }) => parent);
  const tree = rows.filter(({ id }) => id === root);
  // The list grows while it is walked: children of children follow.
  for (const { id } of tree) tree.push(...(children.get(id) ?? []));
  return tree;
}

function readProcesses(): readonly ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => parseStat(readStat(name)) ?? []);
}

function readStat(name: string): string {
  try {
    return readFileSync(`/proc/${name}/stat`, 'utf8');
  } catch {
    // The process ended between the listing and the reading.
    return '';
  }
}

/** @param line of /proc/<id>/stat: the name, in parentheses, may hold spaces (proc_pid_stat(5)) */
export function parseStat(line: string): ProcessRow | undefined {
  const match = /^(\d+) \(.*\) (.*)$/s.exec(line.trim());
  if (match === null) return undefined;
  const fields = (match[2] ?? '').split(' ').map(Number);
  const [, parent = 0] = fields;
  return { id: Number(match[1]), parent, ticks: (fields[11] ?? 0) + (fields[12] ?? 0), pages: fields[21] ?? 0 };
}
