import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Overlay } from './overlay.ts';

/** Editors write a file in several moves, and save several files at once. */
const PATIENCE_MS = 150;

/** In `astro dev`, checks the content at start and after each change: in the terminal, and over the page. */
export function diagnosis(content: string): AstroIntegration {
  const folder = resolve(content);
  return {
    name: 'en-meute:diagnosis',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        // A build reads this file too, and does without the checks.
        const { ContentWatch } = await import('./content-watch.ts');
        const { toOverlay } = await import('./overlay.ts');
        const watch = new ContentWatch(folder);
        let overlay: Overlay | undefined;
        let timer: NodeJS.Timeout | undefined;
        const look = () => {
          const { lines, report, isMended } = watch.look();
          if (lines !== undefined) console.log(`\n${lines}\n`);
          overlay = toOverlay(report);
          // Not by `send` of the server: it keeps an error for a page that opens after it was mended.
          for (const page of server.ws.clients) {
            if (overlay !== undefined) page.send(overlay);
            if (isMended) page.send({ type: 'full-reload' });
          }
        };
        look();
        server.watcher.add(folder).on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(look, PATIENCE_MS);
        });
        server.ws.on('connection', (socket) => {
          if (overlay !== undefined) socket.send(JSON.stringify(overlay));
        });
      },
    },
  };
}
