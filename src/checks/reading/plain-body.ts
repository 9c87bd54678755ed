import { createBodyReader } from './body.ts';
import { indexLines } from './line-index.ts';
import { readBlocks } from './plain/blocks.ts';
import { foldLabel } from './plain/links.ts';

/**
 * Reads a text by its signs alone, where there is no parser of MDX: in a browser. It knows what the pages of the atlas are
 * made of, and gives the trees and the messages of `readBody`.
 */
export const readPlainBody = createBodyReader((text) => {
  const lines = indexLines(text);
  const labels = new Set([...text.matchAll(LABEL)].map(({ 1: label = '' }) => foldLabel(label)));
  const rows = [...text.matchAll(ROW)].map(({ 0: row, index }) => ({ from: index, to: index + row.length }));
  return { type: 'root', children: readBlocks(rows, { text, lines, labels, isRoot: true }) };
});

const LABEL = /(?<![^\n])[ \t]{0,3}\[([^\][\n]{1,99})\]:/g;
const ROW = /(?<![^\n])[^\r\n]*/g;
