import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readEngineIds } from './engine-ids.ts';

/** A table of the engine: its version, three pages, a piece of the index with its first and last words. */
const TABLE =
  'pagefind_dcd\x86e1.5.2\x83\x82jfr_2d896fe\x19\x02\xe0\x82lfr_77c6433ab\x17\x82jfr_0000001\x18\x78\x81\x83aaenotajfr_6d966d5';
const read = (table: string) => readEngineIds(new Uint8Array(Buffer.from(table, 'latin1')));

test('pages have their ids, pieces of the index are left out', async () => {
  expect(await read(TABLE)).toEqual(['2d896fe', '77c6433ab', '0000001']);
});

test('the table is read compressed as well', async () => {
  const table = new Uint8Array(gzipSync(Buffer.from(TABLE, 'latin1')));
  expect(await readEngineIds(table)).toEqual(['2d896fe', '77c6433ab', '0000001']);
});

test.each([
  ['cut short', TABLE.slice(0, 40)],
  ['no signature', TABLE.slice(12)],
  ['a page is not an id and a number', TABLE.replace('\x82jfr_2d896fe', '\x83jfr_2d896fe')],
  ['no text at byte 1', 'pagefind_dcd\x86\x05'],
])('a table is refused: %s', async (reason, table) => {
  await expect(read(table)).rejects.toThrow(reason);
});
