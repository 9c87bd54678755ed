import { readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { readContentFiles } from './scripts/content/read-corpus.ts';
import { createCorpus } from './scripts/content/corpus.ts';
import { checkCorpus } from './scripts/content/check-corpus.ts';
import { frenchGeography } from './scripts/content/geography.ts';
import { formatProblem } from './scripts/content/reporters/terminal.ts';
const base = readContentFiles('tests/corpus/base');
for (const rule of readdirSync('tests/corpus/mistakes')) for (const slug of readdirSync(`tests/corpus/mistakes/${rule}`)) {
  const dir = `tests/corpus/mistakes/${rule}/${slug}`;
  const over = readContentFiles(dir).filter(f => !/^(expected|removed)\.txt$/.test(f.path));
  const gone = new Set([...over.map(f => f.path), ...(existsSync(dir + '/removed.txt') ? readFileSync(dir + '/removed.txt', 'utf8').trim().split('\n') : [])]);
  const problems = checkCorpus(createCorpus([...base.filter(f => !gone.has(f.path)), ...over], { geography: frenchGeography, today: '2026-11-22' }));
  const lines = problems.map(formatProblem);
  const flag = problems.length === 1 && problems[0]!.rule === rule ? '' : `  <<<<<< ${problems.map(p => p.rule)}`;
  console.log(`${rule}/${slug}${flag}\n` + lines.map(l => '    ' + l).join('\n'));
  if (process.argv[2] === 'write') writeFileSync(dir + '/expected.txt', lines.join('\n') + '\n');
}
