import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cutFonts, readLicences } from './cut.ts';
import { FACES } from './faces.ts';

const MODULE = 'virtual:en-meute/fonts';

/** Cuts the fonts, hands them to the bundler (hashed names, base path) and puts their licences beside them. */
export function fonts(): AstroIntegration {
  let assetFolder = '';
  return {
    name: 'en-meute:fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = await cutFonts(fileURLToPath(new URL('node_modules/.cache/en-meute/fonts/', config.root)));
        assetFolder = config.build.assets;
        updateConfig({ vite: { plugins: [serveFonts(folder)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const target = new URL(`${assetFolder}/`, dir);
        await Promise.all((await readLicences()).map(([name, text]) => writeFile(new URL(name, target), text)));
      },
    },
  };
}

function serveFonts(folder: string) {
  const preloaded = FACES.filter(({ isPreloaded }) => isPreloaded);
  const code = [
    `import ${JSON.stringify(`${folder}/fonts.css`)};`,
    ...preloaded.map(({ name }, index) => `import face${index} from ${JSON.stringify(`${folder}/${name}.woff2?url`)};`),
    `export const preloads = [${preloaded.map((_, index) => `face${index}`).join(', ')}];`,
  ].join('\n');
  return {
    name: 'en-meute:fonts',
    resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id: string) => (id === `\0${MODULE}` ? code : undefined),
  };
}
