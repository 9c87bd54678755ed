/** `npm run serve`: the built site on http://localhost:4321. PORT chooses another port, SITE_URL gives the base path. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settings } from '../src/site.ts';
import { onOrphaned } from './orphan.mjs';
import { createStaticServer } from './static-server.ts';

const DEFAULT_PORT = 4321;
const directory = fileURLToPath(new URL('../dist', import.meta.url));

function serve(): void {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return fail(`PORT doit être un nombre de 1 à 65535, pas « ${port} ».`);
  }
  if (!existsSync(`${directory}/index.html`)) return fail('Le site n’est pas construit : lancez « npm run build ».');
  const site = { directory, base: settings.basePath };
  createStaticServer(site)
    .on('error', (error: NodeJS.ErrnoException) => fail(explain(error, port)))
    .listen(port, '127.0.0.1', () => {
      console.log(`Le site est servi sur http://localhost:${port}${site.base} (Ctrl + C pour arrêter).`);
      // « localhost » is ::1 for some browsers; a machine without IPv6 does without.
      createStaticServer(site)
        .on('error', () => undefined)
        .listen(port, '::1');
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  onOrphaned(() => process.exit(0));
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Le port ${port} est déjà pris. Arrêtez le programme qui l’occupe, ou choisissez-en un autre : « PORT=${port + 1} npm start ».`;
  }
  if (error.code === 'EACCES') return `Le port ${port} est réservé au système : choisissez-en un au-dessus de 1023.`;
  return `Le serveur s’est arrêté : ${error.message}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

serve();
