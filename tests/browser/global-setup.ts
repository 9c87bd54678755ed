import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { createStaticServer, type StaticSite } from '../../scripts/static-server.ts';
import { findBuiltSite } from '../built-site.ts';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program; `undefined`: the journeys are skipped. */
    browserPath: string | undefined;
    /** Address of the home page of the built site. */
    siteUrl: string;
    /** The same, each page's policy being sent as a response header too. */
    strictSiteUrl: string;
  }
}

const REMEDY =
  'Aucun navigateur trouvé : les parcours dans le navigateur ne sont pas joués. Installez Chrome ou Chromium, ou indiquez le sien par CHROME_PATH=/chemin/du/programme.';

/** Finds a browser and serves the built site on two free ports, for as long as the tests run. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const browserPath = await findBrowser({ platform: process.platform, arch: process.arch, environment: process.env });
  if (browserPath === undefined && process.env['NAVIGATEUR'] === 'obligatoire') throw new Error(REMEDY);
  if (browserPath === undefined) console.warn(REMEDY);
  const { directory, base } = findBuiltSite();
  const relaxed = await start({ directory, base });
  const strict = await start({ directory, base, sendsPolicy: true });
  project.provide('browserPath', browserPath);
  project.provide('siteUrl', relaxed.url);
  project.provide('strictSiteUrl', strict.url);
  return () => {
    for (const { server } of [relaxed, strict]) {
      server.close();
      server.closeAllConnections();
    }
  };
}

interface Running {
  readonly server: Server;
  readonly url: string;
}

function start(site: StaticSite): Promise<Running> {
  const server = createStaticServer(site);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) return reject(new Error('the server has no port'));
      resolve({ server, url: `http://127.0.0.1:${address.port}${site.base}` });
    });
  });
}
