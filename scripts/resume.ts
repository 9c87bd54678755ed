/**
 * `npm run resume -- <base>`: in French and in Markdown, what the files of this folder change in comparison with the place where
 * they left the branch `base`: pages, completeness and evidence of each case, what a reviewer looks at.
 */
import { findStart } from './resume/git-content.ts';
import { readProposal } from './resume/proposal.ts';
import { summarise } from './resume/summary.ts';

process.exitCode = run(process.argv[2]);

function run(base: string | undefined): number {
  if (base === undefined) return fail('À quelle branche comparer ? Par exemple : npm run resume -- main');
  const start = findStartOrNothing(base);
  if (start === undefined)
    return fail(`Git ne connaît pas « ${base} » ici, ou rien ne relie cette branche à la vôtre.`);
  console.log(summarise(readProposal(start, '.')));
  return 0;
}

function findStartOrNothing(base: string): string | undefined {
  try {
    return findStart(base, '.');
  } catch {
    return undefined;
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
