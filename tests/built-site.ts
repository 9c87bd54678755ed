/** The built site as files: `dist/`, or the folder named by DIST. Shared by the checks of files and of the browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '../src/site.ts';

export interface BuiltSite {
  readonly directory: string;
  /** Paths below the folder, with `/` between segments. */
  readonly files: ReadonlySet<string>;
  /** Path under which the site is served, with its closing slash. */
  readonly base: string;
  /** The public origin the site was built for. */
  readonly origin: string;
}

/** @throws {Error} when the site was not built */
export function findBuiltSite(directory = resolve(process.env['DIST'] ?? 'dist')): BuiltSite {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`Le site n’est pas construit dans ${directory} : lancez « npm run build ».`);
  }
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    );
  const { origin } = new URL(settings.homeUrl);
  return { directory, files: new Set(files.toSorted()), base: settings.basePath, origin };
}

/** Addresses of the pages below the base: `/`, `/cas/`, `/404.html`. */
export function listPagePaths(site: BuiltSite): readonly string[] {
  return [...site.files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Whether a page stays under the eyes: one of a former address sends its reader elsewhere at once. */
export function isLasting(html: string): boolean {
  return !/<meta http-equiv="refresh"/i.test(html);
}

/** @param path below the base: `/cas/` or `/fichier.css` */
export function readBuiltFile(site: BuiltSite, path: string): Buffer {
  return readFileSync(join(site.directory, path.endsWith('/') ? `${path}index.html` : path));
}
