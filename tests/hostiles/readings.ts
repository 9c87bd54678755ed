import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDifference, readAsBuild } from '../../src/checks/reading/build-reading.ts';
import { createContentFile } from '../../src/checks/reading/open-file.ts';
import { charactersRule } from '../../src/checks/rules/characters.ts';
import { findProblems } from '../../src/checks/rules/rule-testing.ts';
import { sameReadingRule } from '../../src/checks/rules/same-reading.ts';
import { type HostileInput, listSlips } from './inputs.ts';

/** `refused`: the checks say that it cannot be read; `said`: that the site reads it otherwise, or not at all. */
export type Comparison = 'refused' | 'said' | 'same' | { readonly fault: string };

const MISTAKES_FOLDER = join(import.meta.dirname, '../corpus/mistakes');

/** Every broken file that the rules keep as an example, then pages with a few slips, the same for the same seed. */
export function listReadings(seed: number, slipCount: number): readonly HostileInput[] {
  const mistakes = globSync('*/*/**/*.{mdx,yaml}', { cwd: MISTAKES_FOLDER }).map((name) => {
    const path = name.replaceAll('\\', '/').split('/').slice(2).join('/');
    const text = readFileSync(join(MISTAKES_FOLDER, name), 'utf8');
    return { kind: 'mistakes', path, text, isList: false };
  });
  return [...mistakes, ...listSlips(seed, slipCount)];
}

/** Reads the front matter of a file as the checks do and as Astro does: they agree, or the checks say so. */
export function compareReadings({ path, text }: Pick<HostileInput, 'path' | 'text'>): Comparison {
  const file = createContentFile(path, text);
  // What is not read at all is refused by name.
  if (file.fault !== undefined) return 'refused';
  const files = { [path]: text };
  if (file.frontMatter.mistakes.length > 0 || findProblems(charactersRule, files).length > 0) return 'refused';
  const reading = readAsBuild(file);
  const isSaid = findProblems(sameReadingRule, files).length > 0;
  if ('failedLine' in reading) return isSaid ? 'said' : { fault: 'the build cannot read it' };
  if (reading.bodyStart > file.frontMatter.end || text.slice(reading.bodyStart, file.frontMatter.end).trim() !== '') {
    return {
      fault: `the body begins at ${reading.bodyStart} for the build, at ${file.frontMatter.end} for the checks`,
    };
  }
  const difference = findDifference(file.frontMatter.value ?? {}, reading.value);
  if (difference === undefined) return 'same';
  return isSaid ? 'said' : { fault: `${difference.join('.')} is not read alike` };
}
