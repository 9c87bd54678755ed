/** On a small repository of Git, made of the sound files of the corpus. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStart } from './git-content.ts';
import { readProposal } from './proposal.ts';
import { compareWeights, weighSite } from './site-weight.ts';
import { summarise } from './summary.ts';

let folder = '';
const at = (path: string) => join(folder, path);
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
}

function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'x');
}

function compareTo(base: string): string {
  return summarise(readProposal(findStart(base, folder), folder));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-'));
  cpSync('tests/corpus/base', at('content'), { recursive: true });
  writeFileSync(at('README.md'), 'x');
  git('init', '-q', '-b', 'main');
  commit();
  git('switch', '-qc', 'proposition');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a proposal that changes nothing', () => {
  expect(compareTo('main')).toContain('Rien ne change.');
});

test('an answer more in a case: content alone, before and after', () => {
  edit('content/cas/verriers.mdx', (text) =>
    text.replace(
      /^statut:/m,
      'fiche:\n  echec: { reponse: Un four trop grand, annee: 2012, source: journal-2017 }\nstatut:',
    ),
  );
  commit();
  const summary = compareTo('main');
  expect(summary).toContain('**Contenu seulement** : 1 fichier de `content/`.');
  expect(summary).toMatch(/\(`cas\/verriers`\) \| 0 → 1 \/ 10 \|/);
});

test('what main has done since is not part of the proposal', () => {
  git('switch', '-q', 'main');
  edit('README.md', () => 'y');
  commit();
  git('switch', '-q', 'proposition');
  expect(compareTo('main')).toContain('Rien ne change.');
});

test('a new case that Git does not know yet, a case taken away, code', () => {
  cpSync(at('content/cas/verriers.mdx'), at('content/cas/nouveaux.mdx'));
  rmSync(at('content/cas/tisserands.mdx'));
  edit('README.md', () => 'y');
  const summary = compareTo('main');
  expect(summary).toContain('**Contenu et code** : 2 fichiers de `content/`, 1 autre fichier.');
  expect(summary).toContain('(`cas/nouveaux`, nouvelle)');
  expect(summary).toContain('(`cas/tisserands`, retirée) | | |');
  expect(summary).toContain('- `README.md`, modifié');
  expect(summary).toContain('- [ ] Le groupement n’est pas déjà un cas');
  expect(summary).toContain('- [ ] L’adresse d’une fiche retirée');
});

test('a case that cannot be read is left to the messages of the checks', () => {
  edit('content/cas/verriers.mdx', (text) => text.replace('statut:', 'statu:'));
  expect(compareTo('main')).toContain('(`cas/verriers`) | illisible');
});

test('what was typed in a title stays words', () => {
  edit('content/cas/verriers.mdx', (text) =>
    text.replace(/^titre:.*$/m, 'titre: "a | <img src=x> [b](https://c.fr) @d"'),
  );
  const summary = compareTo('main');
  expect(summary).not.toMatch(/<img|\]\(https|@d/);
  expect(summary).toContain('a &#124; &#60;img src=x&#62;');
});

test('two built sites are weighed', () => {
  for (const name of ['avant', 'apres']) mkdirSync(at(name));
  writeFileSync(at('avant/index.html'), 'x'.repeat(1000));
  expect(compareWeights(weighSite(at('avant')), weighSite(at('avant')))).toContain('autant qu’avant');
  writeFileSync(at('apres/index.html'), 'x'.repeat(1500));
  writeFileSync(at('apres/a.js'), 'x');
  const table = compareWeights(weighSite(at('avant')), weighSite(at('apres')));
  expect(table).toContain('| Pages | 1 (0) | 1,0 ko | 1,5 ko | +500 octets |');
  expect(table).toContain('| Scripts | 1 (+1) | 0,0 ko | 0,0 ko | +1 octets |');
});

test.each(['inconnue', '--output=x'])('« %s » is no branch', (base) => {
  expect(() => findStart(base, folder)).toThrow();
});

const measure = {
  title: 'A',
  answers: 7,
  headings: 5,
  figures: 2,
  sources: 4,
  evidence: 'presse',
  signs: 100,
} as const;

test('answers and evidence are told before and after', () => {
  const summary = summarise({
    changes: [{ path: 'content/cas/a.mdx', kind: 'changed' }],
    before: new Map([['a', measure]]),
    after: new Map([['a', { ...measure, answers: 6, evidence: 'auto-declare', signs: 90 } as const]]),
  });
  expect(summary).toContain('| A (`cas/a`) | 7 → 6 / 10 | 5 / 6 | 2 | 4 | presse → auto-déclaré | −10 signes |');
  expect(summary).toContain('- [ ] Une fiche répond à moins de questions qu’avant');
  expect(summary).toContain('- [ ] Une fiche repose pour moitié sur les acteurs eux-mêmes');
});

test('a case moved by its sources alone is named', () => {
  const summary = summarise({
    changes: [{ path: 'content/sources/s.yaml', kind: 'changed' }],
    before: new Map([['a', measure]]),
    after: new Map([['a', { ...measure, evidence: 'etude' } as const]]),
  });
  expect(summary).toContain('(`cas/a`, par ses sources)');
});
