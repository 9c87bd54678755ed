import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { caseFile, formFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { buildFormsPage, buildObjectivesPage } from '../../views/plates/cross-pages.ts';
import CrossPlate from './CrossPlate.astro';

const container = await AstroContainer.create();

const atlas = smallAtlas({
  formes: [formFile('grappe', { nom: 'Grappe d’entreprises' }), formFile('spl', { nom: 'SPL' })],
  cas: [caseFile('venetis', { titre: 'Vénétis', forme: 'grappe', objectifs: ['exporter', 'former'] })],
});

test.each([
  ['Forme', buildFormsPage, ['Exporter', 'Former'], ['Grappe d’entreprises', 'SPL']],
  ['Objectif', buildObjectivesPage, ['grappe', 'SPL'], ['Exporter', 'Former']],
])('%s: a table whose rows and columns have headers, whose marks are links', async (rowTitle, build, columns, rows) => {
  const { plate, title } = build(atlas);
  const props = { plate, label: title, rowTitle, hasTotals: true };
  const document = parseDocument(await container.renderToString(CrossPlate, { props }));
  const select = (selector: string) => selectAll<AnyNode, Element>(selector, document);
  const readTexts = (selector: string) => select(selector).map((cell) => DomUtils.textContent(cell).trim());
  expect(readTexts('thead th[scope="col"]')).toEqual([rowTitle, ...columns, 'cas']);
  expect(readTexts('tbody th[scope="row"]')).toEqual(rows);
  expect(select('td a').map(({ attribs }) => [attribs['href'], attribs['aria-label']])).toEqual([
    ['/cas/venetis/', 'Vénétis, actif'],
    ['/cas/venetis/', 'Vénétis, actif, objectif second'],
  ]);
  expect(select('tr').map((row) => selectAll('th, td', row).length)).toEqual([4, 4, 4, 4]);
});
