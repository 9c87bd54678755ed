import { existsSync, readFileSync } from 'node:fs';
import { readLinkResults, writeLinkResults, type LinkResult } from '../../src/links/link-result.ts';
import { replaceFile } from '../replace-file.ts';

export interface ResultsFile {
  readonly results: () => readonly LinkResult[];
  /** Results take the place of older ones of the same addresses; the file is written whole. */
  readonly add: (results: readonly LinkResult[]) => void;
  /** Forgets the addresses that the content no longer names. */
  readonly keepOnly: (addresses: ReadonlySet<string>) => void;
}

/** Opens the results of earlier runs. Throws when the file is not one of results. */
export function openResultsFile(path: string): ResultsFile {
  const known = existsSync(path) ? readLinkResults(readFileSync(path, 'utf8')) : [];
  const byAddress = new Map(known.map((result) => [result.address, result]));
  const results = () => [...byAddress.values()];
  const save = () => replaceFile(path, writeLinkResults(results()));
  return {
    results,
    add: (added) => {
      for (const result of added) byAddress.set(result.address, result);
      save();
    },
    keepOnly: (addresses) => {
      const gone = [...byAddress.keys()].filter((address) => !addresses.has(address));
      for (const address of gone) byAddress.delete(address);
      if (gone.length > 0) save();
    },
  };
}

/** The addresses left to ask: those that no run has seen since a day (ISO). */
export function listUnseen(
  addresses: readonly string[],
  results: readonly LinkResult[],
  since: string,
): readonly string[] {
  const seen = new Set(results.filter(({ day }) => day >= since).map(({ address }) => address));
  return addresses.filter((address) => !seen.has(address));
}
