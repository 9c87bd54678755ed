import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { FORM_FAMILIES } from '../../views/explorer/form-families.ts';
import { FORM_PATHS } from '../marks/mark-paths.ts';
import FacetMark from './FacetMark.astro';
import MapKey from './MapKey.astro';

const container = await AstroContainer.create();
const pathOf = (html: string) => /<path d="([^"]*)"/.exec(html)?.[1];

test('five families in the legend, and in each the shapes that its forms have everywhere', async () => {
  const html = await container.renderToString(MapKey, { props: { listed: { placed: 0, total: 0 } } });
  const shapes = [...html.matchAll(/data-shape="([^"]*)"[^>]*>(.*?)<\/span>/gs)];
  expect(Object.fromEntries(shapes.map(([, form = '', mark = '']) => [form, pathOf(mark)]))).toEqual(FORM_PATHS);
  for (const { name } of FORM_FAMILIES) expect(html).toContain(name);
});

test.each(Object.entries(FORM_PATHS))('beside the facet, %s has the shape it has in the legend', async (form, path) => {
  expect(pathOf(await container.renderToString(FacetMark, { props: { facet: 'forme', value: form } }))).toBe(path);
});
