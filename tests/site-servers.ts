/** Serves the built site on two free ports of this machine, for as long as the tests run. */
import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { createStaticServer, type StaticSite } from '../scripts/static-server.ts';
import { findBuiltSite } from './built-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the home page of the built site. */
    siteUrl: string;
    /** The same, each page's policy being sent as a response header too. */
    strictSiteUrl: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => void> {
  const { directory, base } = findBuiltSite();
  const relaxed = await start({ directory, base });
  const strict = await start({ directory, base, sendsPolicy: true });
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
