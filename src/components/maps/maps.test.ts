import { brotliCompressSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll } from 'css-select';
import { render } from 'dom-serializer';
import type { AnyNode, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { listDrawings } from '../../../tests/drawings/drawing.ts';
import { findCommune } from '../../geography/communes.ts';
import { departements } from '../../geography/departements.ts';
import type { LatLon, MapCase } from '../../views/maps/map-types.ts';
import { layoutSilhouette } from '../../views/maps/region-silhouettes.ts';
import CaseLocator from './CaseLocator.astro';
import DirectoryMap from './DirectoryMap.astro';
import HomeMap from './HomeMap.astro';
import RegionMap from './RegionMap.astro';
import RegionSilhouette from './RegionSilhouette.astro';

const pointOf = (code: string): LatLon => findCommune(code)?.point ?? [47, 2];
const seats = [...departements.values()].filter(({ seat }) => findCommune(seat)?.point);

const makeCases = (perSeat: number): readonly MapCase[] =>
  seats.flatMap(({ code, seat }, index) =>
    Array.from({ length: perSeat }, (_, rank): MapCase => ({
      id: `${code}-${rank}`,
      title: `Groupement de ${code}`,
      href: `/cas/${code}-${rank}/`,
      caption: `${index} à ${index + 30} entreprises`,
      anchor: pointOf(seat),
      details: [`cluster, ${code}`],
      isEnded: index % 5 === 0,
      departements: [code],
      form: 'cluster',
      flock: index % 4 === 0 ? {} : { low: index, high: index + 30 },
    })),
  );

const locator = { points: [{ name: 'Eu', point: pointOf('76255') }], departements: ['76', '80'], label: 'Carte' };
const brittany = { region: '53', cases: makeCases(1), neighbours: [], whiteAreas: ['56'], label: 'Carte' };
const alps = { ...brittany, region: '84', whiteAreas: ['15', '43'] };

const groupings = seats.flatMap(({ code, seat }) =>
  [1, 2, 3, 4].map((rank) => ({
    title: `Groupement ${rank}`,
    href: `/repertoire/x/#${code}-${rank}`,
    point: pointOf(seat),
  })),
);

const drawings = [
  ['national map', HomeMap, { cases: makeCases(1), label: 'Carte' }, 45_000],
  ['national map with 4 800 cases', HomeMap, { cases: makeCases(50), label: 'Carte' }, 90_000],
  ['map of Bretagne', RegionMap, brittany, 25_000],
  ['map of Auvergne-Rhône-Alpes, with its neighbours', RegionMap, alps, 25_000],
  ['locator', CaseLocator, locator, 8000],
  ['silhouette of Bretagne', RegionSilhouette, { silhouette: layoutSilhouette('53', brittany.cases, 10) }, 3000],
  ['directory, 400 marks', DirectoryMap, { groupings, label: 'Carte' }, 25_000],
] as const;

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

/** The drawings alone, as a page carries them. */
const keepDrawings = (html: string): string =>
  listDrawings(html)
    .map((drawing) => render(drawing))
    .join('');

const select = (html: string, selector: string): readonly Element[] =>
  selectAll<AnyNode, Element>(selector, parseDocument(html));

describe.each(drawings)('%s', (_, component, props, budget) => {
  test('keeps to its bytes, compressed', async () => {
    const html = keepDrawings(await container.renderToString(component, { props }));
    expect(html.length).toBeGreaterThan(500);
    expect(brotliCompressSync(html).length).toBeLessThan(budget);
  });

  test('has no style attribute, no number out of hand, no id twice', async () => {
    const html = await container.renderToString(component, { props });
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(select(html, '[style]')).toEqual([]);
    const ids = select(html, '[id]').map(({ attribs }) => attribs['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a map is an image with a name', () => {
  test.each([
    ['national map', HomeMap, { cases: makeCases(1), label: 'France, 96 cas' }],
    ['map of a région', RegionMap, { ...brittany, label: 'France, 96 cas' }],
    ['locator', CaseLocator, { ...locator, label: 'France, 96 cas' }],
    ['directory', DirectoryMap, { groupings, label: 'France, 96 cas' }],
  ] as const)('%s', async (_, component, props) => {
    const html = await container.renderToString(component, { props });
    expect(select(html, 'svg[role=img]').map(({ attribs }) => attribs['aria-label'])).toContain('France, 96 cas');
  });

  test('its flocks are named links with one tab stop in each drawing, its words and boxes are for the mouse', async () => {
    const html = await container.renderToString(HomeMap, { props: { cases: makeCases(1), label: 'Carte' } });
    expect(select(html, 'svg[role=group] a[tabindex="0"]')).toHaveLength(2);
    expect(select(html, 'a:not([tabindex])')).toEqual([]);
    expect(select(html, '.flocks > a:not(:has(> title))')).toEqual([]);
    expect(select(html, '.marked a:not([aria-hidden=true] a)')).toEqual([]);
    expect(select(html, '.callout:not([aria-hidden=true] *)')).toEqual([]);
  });

  test('the slots carry the title and the link to the table', async () => {
    const slots = { title: '<h1>Titre</h1>', default: '<a href="#t">Tableau</a>' };
    const html = await container.renderToString(HomeMap, { props: { cases: [], label: 'Carte' }, slots });
    expect(select(html, 'h1, svg')[0]?.name).toBe('h1');
    expect(select(html, 'a[href="#t"]').map(DomUtils.textContent)).toEqual(['Tableau']);
  });
});
