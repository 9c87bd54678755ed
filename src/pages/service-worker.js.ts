import { printWorker } from '../offline/print-worker.ts';
import { pathTo } from '../site.ts';

/** At the root, so that it may answer for the whole site. */
export function GET(): Response {
  return new Response(printWorker(import.meta.env.CODE_DIGEST, pathTo('hors-ligne')), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
