import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { GroupingLine } from '../../views/directory/grouping-lines.ts';
import SpottedGroupings from '../region/SpottedGroupings.astro';
import DirectoryCounts from './DirectoryCounts.astro';
import GroupingList from './GroupingList.astro';

const container = await AstroContainer.create();

const line: GroupingLine = {
  id: 'breizpack',
  name: 'Breizpack',
  place: 'Bretagne',
  purpose: 'Emballage',
  state: 'Cité en 2011',
  source: { title: 'Un annuaire', details: 'Le Moci · 2011', nature: 'Presse' },
};

const select = (html: string, selector: string): readonly Element[] =>
  selectAll<AnyNode, Element>(selector, parseDocument(html));
const read = (html: string, selector: string): readonly string[] =>
  select(html, selector).map((element) => DomUtils.textContent(element).replace(/\s+/g, ' ').trim());

test('each grouping at its anchor, with its source, and what is missing where something is', async () => {
  const source = { ...line.source, url: 'https://example.org/a' };
  const groupings = [line, { ...line, id: 'b', source, missing: 'Une date.' }];
  const html = await container.renderToString(GroupingList, { props: { groupings } });
  expect(select(html, 'li').map(({ attribs }) => attribs['id'])).toEqual(['breizpack', 'b']);
  expect(read(html, '.missing')).toEqual(['Il manque : Une date.']);
  expect(select(html, 'cite a').map(({ attribs }) => attribs['href'])).toEqual(['https://example.org/a']);
  expect(read(html, '.source')[0]).toBe('Un annuaire Le Moci · 2011 · Presse');
});

test('two counts, each with its words', async () => {
  const html = await container.renderToString(DirectoryCounts, { props: { caseCount: 41, groupingCount: 1445 } });
  expect(read(html, 'dt')).toEqual(['cas documentés', 'groupements repérés']);
  expect(read(html, 'dd')).toEqual(['41', '1 445']);
});

test('the block of a région, and none where nothing was spotted', async () => {
  const render = (spotted: object, spottedCount?: string) =>
    container.renderToString(SpottedGroupings, { props: { region: { slug: 'bretagne', spotted, spottedCount } } });
  const entries = [{ href: '/repertoire/bretagne/#breizpack', name: 'Breizpack' }];
  const html = await render([{ form: 'spl', name: 'SPL', entries }], '1 groupement connu');
  expect(read(html, 'p')).toContain('1 groupement connu');
  expect(read(html, 'h2')).toEqual(['Repérés, pas encore documentés']);
  expect(select(html, 'dd a').map(({ attribs }) => attribs['href'])).toEqual(['/repertoire/bretagne/#breizpack']);
  expect(read(await render([]), 'section')).toEqual([]);
});
