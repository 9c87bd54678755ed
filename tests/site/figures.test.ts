import { selectAll } from 'css-select';
import { type AnyNode, type Document, type Element, hasChildren, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { listCasePages } from './pages.ts';

/** The parts of a case that tell facts: no number of theirs goes without a source. */
const BLOCKS = [
  'table.figures tbody tr',
  '.shown > li',
  '.minute .answer:not(.unknown)',
  'section:has(#dix-questions) dd:not(.unknown)',
  '.observations tbody tr:has(td)',
  '.timeline > li',
  '.banner li:has(.dot)',
  '.prose :is(p, li):not(:has(p, li), .title)',
].join(', ');
const LINKS = 'a[href^="#source-"], a[href^="#releves-"]';

const cases = listCasePages();

describe('every number of the minute, the questions, the figures, the banner, the timeline and the text leads to a source of its page', () => {
  test.each(cases.map(({ path, html }) => [path, html] as const))('%s', (_, html) => {
    const page = parseDocument(html);
    const blocks = select(BLOCKS, page);
    expect(blocks.length).toBeGreaterThan(10);
    const anchors = new Set(select('[id]', page).map(({ attribs }) => `#${attribs['id']}`));
    const leadsToSource = (block: Element) =>
      select(LINKS, block).some(({ attribs }) => anchors.has(attribs['href'] ?? ''));
    expect(blocks.filter((block) => /\d/.test(readText(block)) && !leadsToSource(block)).map(readText)).toEqual([]);
  });
});

function select(css: string, within: Document | Element): readonly Element[] {
  return selectAll<AnyNode, Element>(css, within);
}

/** What is read in a block, without the calls of its sources. */
function readText(block: AnyNode): string {
  if (isText(block)) return block.data;
  if (!hasChildren(block) || (isTag(block) && /(?:^|\s)calls(?:\s|$)/.test(block.attribs['class'] ?? ''))) return '';
  return block.children.map(readText).join('').replace(/\s+/g, ' ').trim();
}
