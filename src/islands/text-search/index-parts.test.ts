import { expect, test } from 'vitest';
import { IndexParts } from './index-parts.ts';

const FOLDER = '/pagefind/index/';
const gzip = () => Promise.resolve(new Response(new Uint8Array([0x1f, 0x8b, 8, 0])));

test.each([
  ['a part that comes', gzip, 0],
  ['a part that comes decompressed', () => Promise.resolve(new Response('pagefind_dcd…')), 0],
  ['a part that is missing', () => Promise.resolve(new Response(new Uint8Array([0x1f, 0x8b]), { status: 404 })), 1],
  ['a page in its place', () => Promise.resolve(new Response('<!doctype html>')), 1],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 1],
  [
    'a part cut short',
    () => Promise.resolve(new Response(new ReadableStream({ pull: (to) => to.error(new Error()) }))),
    1,
  ],
] as const)('%s', async (_, fetch, lost) => {
  const scope = { fetch };
  const parts = new IndexParts(FOLDER, scope);
  const asked: Promise<Response> = Reflect.apply(scope.fetch, scope, [`${FOLDER}fr_1.pf_index`]);
  await asked.catch(() => undefined);
  expect(parts.lost).toBe(lost);
});

test('what is asked for elsewhere is given as it came, and not counted', async () => {
  const missing = new Response('', { status: 404 });
  const scope = { fetch: () => Promise.resolve(missing) };
  const parts = new IndexParts(FOLDER, scope);
  expect(await Reflect.apply(scope.fetch, scope, ['/donnees/index.json'])).toBe(missing);
  expect(parts.lost).toBe(0);
});
