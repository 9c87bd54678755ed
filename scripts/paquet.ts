/** `npm run paquet [-- folder.zip]`: the built site as one file that is read from a USB stick, without network nor script. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { zipSync } from 'fflate';
import { settings } from '../src/site.ts';
import { packSite } from './paquet/pack-site.ts';

const directory = resolve(process.env['DIST'] ?? 'dist');
const target = resolve(process.argv[2] ?? 'en-meute.zip');

if (existsSync(directory)) {
  const site = packSite(directory, { base: settings.basePath, origin: new URL(settings.homeUrl).origin });
  const entries = Object.fromEntries([...site].map(([path, bytes]) => [`en-meute/${path}`, bytes]));
  await writeFile(target, zipSync(entries, { level: 9 }));
  console.log(`${site.size} fichiers dans ${target} : ouvrez en-meute/index.html une fois l’archive dépliée.`);
} else {
  console.error(`Le site n’est pas construit dans ${directory} : lancez « npm run build » d’abord.`);
  process.exitCode = 1;
}
