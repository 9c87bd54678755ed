import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The module in which Astro gives pages the entries of all collections, and the file it makes it from. */
const MODULE = 'astro:data-layer-content';
const FILE = 'data-store.json';

/**
 * Pages of a build read the entries from their file. Astro writes them into a module otherwise: the bundler copies it from
 * hand to hand, sixteen megabytes at a thousand cases.
 */
export function entryStore(): AstroIntegration {
  return {
    name: 'en-meute:entries',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [readEntriesFrom(fileURLToPath(new URL(FILE, config.cacheDir)))] } });
      },
    },
  };
}

/** @param path of the store */
export function readEntriesFrom(path: string): Plugin {
  const id = `\0${MODULE}:file`;
  return {
    name: 'en-meute:entries',
    // Before Astro's own plugin.
    resolveId: { order: 'pre', filter: { id: new RegExp(`^${MODULE}$`) }, handler: () => id },
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      handler: () =>
        `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(path)}, 'utf8'));`,
    },
  };
}
