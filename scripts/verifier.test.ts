import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
let folder = '';
/** The folder as the verifier prints it, from the root of the project. */
let shown = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verifier-'));
  cpSync(join(root, 'tests/corpus/base'), folder, { recursive: true });
  shown = relative(root, folder).split(sep).join('/');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(`${folder}.cache`, { recursive: true, force: true });
});

test('a valid folder: exit 0 and one line', () => {
  const { status, stdout } = run();
  expect(stdout).toBe('18 fichiers vérifiés, aucune erreur\n');
  expect(status).toBe(0);
});

test('all the mistakes of all the files, sorted, with paths from the current folder; exit 1; nothing is written', () => {
  breakFile('cas/verriers.mdx', 'forme: grappe', 'forme: grape');
  breakFile('cas/verriers.mdx', 'titre: Les', 'titre: Eau : les');
  breakFile('acteurs/ateliers-reunis.yaml', 'nom:', 'non:');
  const before = snapshot();

  const { status, stdout } = run();

  expect(status).toBe(1);
  expect(
    stdout
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith(' '))
      .map((line) => line.split(' ')[0]),
  ).toEqual([
    `${shown}/acteurs/ateliers-reunis.yaml:1:1`,
    `${shown}/cas/verriers.mdx:2:8`,
    `${shown}/cas/verriers.mdx:5:8`,
    '18',
  ]);
  expect(stdout).toContain('\n  5 | forme: grape\n    |        ^\n  Voir /contribuer/erreurs/references/\n');
  expect(stdout).toContain('18 fichiers vérifiés, 3 erreurs dans 2 fichiers');
  expect(snapshot()).toEqual(before);
});

test('named files only, from the current folder or from the content folder', () => {
  const { status, stdout } = run({ files: [`${shown}/acteurs/ateliers-reunis.yaml`] });
  expect(stdout).toContain('1 fichier vérifié, 1 erreur dans 1 fichier');
  expect(status).toBe(1);
  expect(run({ files: ['cas/tisserands.mdx'] }).stdout).toBe('1 fichier vérifié, aucune erreur\n');
});

test('a name that is no file of the content, or no folder at all: a sentence, exit 1', () => {
  const { status, stderr } = run({ files: ['cas/absent.mdx'] });
  expect(stderr).toBe(`cas/absent.mdx n’est pas un fichier de ${shown}.\n`);
  expect(status).toBe(1);
  expect(run({ files: ['cas/_modele.mdx'] }).stderr).toBe(
    'cas/_modele.mdx est un modèle : copiez-le sous un autre nom, et vérifiez la copie.\n',
  );
  expect(run({ env: { CONTENU: 'rien' } })).toMatchObject({ status: 1, stderr: 'Le dossier rien n’existe pas.\n' });
});

test('on GitHub, one annotation a mistake', () => {
  const { stdout } = run({ env: { GITHUB_ACTIONS: 'true' } });
  // On another drive than the project, the path begins with the letter of its drive.
  const escaped = shown.replaceAll(':', '%3A');
  expect(stdout).toContain(`::error file=${escaped}/acteurs/ateliers-reunis.yaml,line=1,col=1,title=`);
  expect(stdout.match(/^::error /gm)).toHaveLength(3);
});

test('a template copied and left as it was fails', () => {
  const template = readFileSync(join(root, 'content/cas/_modele.mdx'), 'utf8');
  writeFileSync(join(folder, 'cas/_modele.mdx'), template);
  writeFileSync(join(folder, 'cas/mon-cas.mdx'), template);
  const { status, stdout } = run({ files: ['cas/mon-cas.mdx'] });
  rmSync(join(folder, 'cas/mon-cas.mdx'));
  expect(stdout).toContain(
    '/cas/mon-cas.mdx:7:8 « Nom du groupement » est encore le texte du modèle. Attendu : vos mots.',
  );
  expect(stdout).toContain('\n  Voir /contribuer/erreurs/placeholders/\n');
  expect(status).toBe(1);
});

test('the address of each kind of mistake is whole once the site is published, in the terminal and on GitHub', () => {
  const { stdout } = run({ env: { GITHUB_ACTIONS: 'true', SITE_URL: 'https://atlas.example.org/meute/' } });
  const address = 'https://atlas.example.org/meute/contribuer/erreurs/references/';
  expect(stdout).toContain(`\n  Voir ${address}\n`);
  expect(stdout).toMatch(new RegExp(`^::error .* Voir ${address}$`, 'm'));
});

function run({ files = [], env = {} }: { files?: readonly string[]; env?: Readonly<Record<string, string>> } = {}) {
  const { GITHUB_ACTIONS: _, ...rest } = process.env;
  const options = {
    cwd: root,
    encoding: 'utf8',
    env: { ...rest, NODE_NO_WARNINGS: '1', CONTENU: folder, SITE_URL: '', ...env },
  } as const;
  return spawnSync(process.execPath, [join(root, 'scripts/verifier.ts'), ...files], options);
}

function breakFile(path: string, from: string, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

function snapshot(): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return files.map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`);
}
