import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { caseFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { buildSectorsPage } from '../../views/plates/sectors-page.ts';
import SectorTable from './SectorTable.astro';

const container = await AstroContainer.create();

test('the sectors are a table: a header to each row and column, each mark a link that names its case', async () => {
  const atlas = smallAtlas({ cas: [caseFile('venetis', { titre: 'Vénétis', secteurs: ['23', '25'] })] });
  const { rows } = buildSectorsPage(atlas);
  const document = parseDocument(await container.renderToString(SectorTable, { props: { rows, label: 'Secteurs' } }));
  const select = (selector: string) => selectAll<AnyNode, Element>(selector, document);
  expect(select('thead th[scope="col"]')).toHaveLength(4);
  expect(select('tbody th[scope="row"]').map((cell) => DomUtils.textContent(cell).trim())).toEqual([
    'Verre, céramique, matériaux',
    'Métallurgie',
  ]);
  expect(select('.main a').map(({ attribs }) => [attribs['href'], attribs['aria-label']])).toEqual([
    ['/cas/venetis/', 'Vénétis, actif'],
  ]);
  expect(select('.others a').map(({ attribs }) => attribs['aria-label'])).toEqual(['Vénétis, actif']);
  expect(select('.others').map((cell) => DomUtils.textContent(cell).replace(/\s+/g, ' ').trim())).toEqual([
    '',
    'touché par 1',
  ]);
});
