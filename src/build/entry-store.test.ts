import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { readEntriesFrom } from './entry-store.ts';

test('the bundle reads the entries from their file, whatever it holds by then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entry-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const store = join(folder, 'data-store.json');
  writeFileSync(join(folder, 'page.js'), "export { default } from 'astro:data-layer-content';");
  await build({
    root: folder,
    logLevel: 'silent',
    configFile: false,
    plugins: [readEntriesFrom(store)],
    build: { ssr: 'page.js', rolldownOptions: { output: { entryFileNames: 'page.mjs' } } },
  });
  writeFileSync(store, '["written after the bundle"]');
  const { default: entries } = (await import(pathToFileURL(join(folder, 'dist/page.mjs')).href)) as {
    default: unknown;
  };
  expect(entries).toEqual(['written after the bundle']);
});
