/**
 * `npm run incremental [-- --edits 200 --each 4 --seed 1 --content content]`: makes random edits of a copy of the content,
 * `each` of them between two builds, builds it with what earlier builds kept, and compares every file with those of a cold
 * build. Exits with 1 when a byte differs.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom, pick, type Random } from '../bench/random.ts';
import { checkFolder } from '../check-folder.ts';
import { readContentFiles } from '../read-corpus.ts';
import { EDITS } from './edits.ts';
import { listDifferences, listFiles, readTexts, writeTexts } from './folders.ts';
import { buildSite, nameFolders } from './site.ts';

const MOST_TRIES = 100;
const MOST_SHOWN = 8;

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '200' },
    each: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    content: { type: 'string', default: 'content' },
  },
});
const root = mkdtempSync(join(tmpdir(), 'incremental-'));
try {
  process.exitCode = compare(root, Number(values.edits), Number(values.each));
} finally {
  rmSync(root, { recursive: true, force: true });
}

function compare(root: string, wanted: number, each: number): number {
  const { kept, cold } = nameFolders(root);
  const random = createRandom(Number(values.seed));
  cpSync(values.content, kept.content, { recursive: true });
  buildSite(kept, { isCold: true });
  let files = 0;
  let failures = 0;
  for (let done = 0; done < wanted;) {
    const edits = Array.from({ length: Math.min(each, wanted - done) }, () => edit(kept.content, random));
    buildSite(kept, { isCold: false });
    rmSync(cold.content, { recursive: true, force: true });
    cpSync(kept.content, cold.content, { recursive: true });
    buildSite(cold, { isCold: true });
    const differences = listDifferences(kept.output, cold.output);
    done += edits.length;
    files += listFiles(cold.output).length;
    failures += differences.length > 0 ? 1 : 0;
    const verdict = differences.length === 0 ? 'pareil' : `diffère : ${differences.slice(0, MOST_SHOWN).join(', ')}`;
    console.log(`${done}. ${edits.join(', ')} : ${verdict}`);
  }
  console.log(`${wanted} modifications, ${files} fichiers comparés, ${failures} constructions différentes`);
  return failures === 0 ? 0 : 1;
}

/** Edits one or a few files of the folder; an edit that the checks refuse is taken back, and another is tried. */
function edit(folder: string, random: Random): string {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { name, apply } = pick(random, EDITS);
    const before = readTexts(folder);
    const after = apply(before, random);
    if (after === undefined) continue;
    writeTexts(folder, after, before);
    if (checkFolder(folder, readContentFiles(folder)).problems.length === 0) return name;
    writeTexts(folder, before, after);
  }
  throw new Error(`${MOST_TRIES} edits were refused, one after the other`);
}
