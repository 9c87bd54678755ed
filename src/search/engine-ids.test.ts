import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readEngineIds } from './engine-ids.ts';

/** A table of the engine: its version, two pages, a piece of the index with its first and last words. */
const TABLE = Buffer.from(
  'pagefind_dcd\x86e1.5.2\x82\x82jfr_2d896fe\x19\x02\xe0\x82lfr_77c6433ab\x17\x81\x83aaenotajfr_6d966d5',
  'latin1',
);

test('pages have their ids, pieces of the index are left out', async () => {
  expect(await readEngineIds(new Uint8Array(TABLE))).toEqual(['2d896fe', '77c6433ab']);
});

test('the table is read compressed as well', async () => {
  expect(await readEngineIds(new Uint8Array(gzipSync(TABLE)))).toEqual(['2d896fe', '77c6433ab']);
});
