import type { Mutant } from './draw.ts';
import type { Judgement } from './judge.ts';

const LONGEST = 90;

/** One row a room, then the sum. */
export function tabulate(judgements: readonly Judgement[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const rooms = Map.groupBy(judgements, ({ mutant }) => mutant.file.room);
  return Object.fromEntries([...rooms, ['total', judgements] as const].map(([name, group]) => [name, count(group)]));
}

/** « src/atlas/query.ts:12 a < b → a <= b ». */
export function describeMutant({ file, place }: Mutant): string {
  const after = place.kind === 'statement' ? '(retiré)' : shorten(place.after);
  return `${file.path}:${place.line}  ${shorten(place.before)}  →  ${after}`;
}

function count(group: readonly Judgement[]) {
  const tally = (result: Judgement['result']) => group.filter((judgement) => judgement.result === result).length;
  const killed = tally('failed') + tally('endless');
  return {
    mutants: group.length,
    tués: killed,
    'dont sans fin': tally('endless'),
    survivants: tally('passed'),
    '% tués': Math.round((100 * killed) / group.length),
  };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
