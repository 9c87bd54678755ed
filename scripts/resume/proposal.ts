import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../read-corpus.ts';
import { measureCases, type CaseMeasure } from './case-measures.ts';
import { listChanges, readCaseId, readContentAt, type Change } from './git-content.ts';

export interface Proposal {
  readonly changes: readonly Change[];
  /** Measures of the cases concerned, by id. */
  readonly before: ReadonlyMap<string, CaseMeasure>;
  readonly after: ReadonlyMap<string, CaseMeasure>;
}

/**
 * What the files of a folder change since a commit. A shared source that changes concerns every case, since any may cite it.
 */
export function readProposal(start: string, folder: string): Proposal {
  const changes = listChanges(start, folder);
  const touched = new Set(changes.flatMap(({ path }) => readCaseId(path) ?? []));
  const hasOtherSources = changes.some(({ path }) => path.startsWith('content/sources/'));
  if (touched.size === 0 && !hasOtherSources) return { changes, before: new Map(), after: new Map() };
  const isAsked = (id: string) => hasOtherSources || touched.has(id);
  const content = join(folder, 'content');
  return {
    changes,
    before: measureCases(readContentAt(start, folder), isAsked),
    after: measureCases(existsSync(content) ? readContentFiles(content) : [], isAsked),
  };
}
