import { stripTypeScriptTypes } from 'node:module';
import source from '../offline/service-worker.ts?raw';
import { pathTo } from '../site.ts';

/** The worker that keeps the pages read: at the root, so that it may answer for the whole site. */
export function GET(): Response {
  const constants = `// ${import.meta.env.CODE_DIGEST}\nconst OFFLINE_PAGE = ${JSON.stringify(pathTo('hors-ligne'))};\n`;
  return new Response(constants + stripTypeScriptTypes(source), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
