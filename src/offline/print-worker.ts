import { stripTypeScriptTypes } from 'node:module';
import source from './service-worker.ts?raw';

/**
 * The text of the worker that keeps the pages read.
 *
 * @param version what differs from one site to the next: a worker that changes says that the site has
 * @param offlinePage address of the page for what is not kept
 */
export function printWorker(version: string, offlinePage: string): string {
  return `// ${version}\nconst OFFLINE_PAGE = ${JSON.stringify(offlinePage)};\n${stripTypeScriptTypes(source)}`;
}
