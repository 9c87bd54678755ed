import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { toOverlay } from './overlay.ts';

const problem = (line: number) => ({
  rule: 'references',
  file: 'content/cas/a.mdx',
  line,
  column: 8,
  found: '« grape » n’est pas une forme de l’atlas',
  remedy: 'Vouliez-vous dire « grappe » ?',
});
const report = (count: number) => ({
  problems: Array.from({ length: count }, (_, index) => problem(index + 1)),
  checkedFiles: 9,
});

test('nothing covers a sound content', () => {
  expect(toOverlay(report(0))).toBeUndefined();
});

test('a mistake is said with its file, its line and its remedy, and the file opens there', () => {
  expect(toOverlay(report(1))?.err).toMatchObject({
    message: 'content/cas/a.mdx:1:8 « grape » n’est pas une forme de l’atlas. Vouliez-vous dire « grappe » ?',
    loc: { file: resolve('content/cas/a.mdx'), line: 1, column: 8 },
  });
});

test('what a file holds gives no order to the page', () => {
  const problems = [{ ...problem(1), found: '« <img onerror="x"> & » n’est pas permis' }];
  expect(toOverlay({ problems, checkedFiles: 1 })?.err.message).toContain(
    '« &lt;img onerror=&quot;x&quot;&gt; &amp; »',
  );
});

test.each([
  [5, 5, undefined],
  [6, 5, 'Et 1 autre, dans le terminal.'],
  [9, 5, 'Et 4 autres, dans le terminal.'],
])('of %i mistakes, %i are shown', (count, shown, rest) => {
  const lines = toOverlay(report(count))?.err.message.split('<br><br>') ?? [];
  expect(lines.filter((line) => line.startsWith('content/'))).toHaveLength(shown);
  expect(lines.at(shown)).toBe(rest);
});
