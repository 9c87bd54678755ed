import { polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { readCommunes } from '../../geography/communes.ts';
import type { Point } from '../../geography/coordinates.ts';
import { readPlaneNeighbours } from '../../geography/plane-neighbours.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, isInFrame, overlapsFrame, type Frame, type View } from '../../geography/projection.ts';
import { regions } from '../../geography/regions.ts';
import { toPairs } from '../../geography/rings.ts';
import { once, oncePer } from '../../language/memoize.ts';
import { detailFor } from './backdrop.ts';
import type { Anchor, Label } from './case-labels.ts';
import { layoutCaseLocator, type LocatorDrawing } from './case-locator-layout.ts';
import type { FlockMark } from './flock-marks.ts';
import { homeCompositions } from './home-compositions.ts';
import { layoutHomeMap, type HomeMapLayout } from './home-map-layout.ts';
import type { MapSheet } from './map-sheet.ts';
import type { MapCase } from './map-types.ts';
import { nameStyles } from './name-labels.ts';
import { regionCompositions } from './region-compositions.ts';
import { fitRegion, layoutRegionMap, type RegionMapLayout } from './region-map-layout.ts';
import { NUMBER_RADIUS } from './number-marks.ts';
import { measureText, type TextStyle } from './text-width.ts';

/** Towns all over the country, overseas included. */
const towns = [...readCommunes().values()]
  .flatMap(({ code, name, departement, region, point, population = 0 }) =>
    point && population > 4000 ? [{ code, name, departement, region, point }] : [],
  )
  .toSorted((left, right) => (left.code < right.code ? -1 : 1));
const everyNth = (count: number) => towns.filter((_, index) => index % Math.floor(towns.length / count) === 0);

const cases = everyNth(150).map(({ code, name, departement, point }, index): MapCase => ({
  id: code,
  title: `Groupement de ${name}`,
  href: `/cas/${code}/`,
  caption: `${index} à ${index + 30} entreprises`,
  anchor: point,
  details: ['cluster'],
  departements: [departement],
  form: 'cluster',
  isEnded: index % 7 === 0,
  flock: index % 5 === 0 ? {} : { low: index, high: index + 30 },
}));

interface Written {
  readonly text: string;
  readonly box: Frame;
}

/** Letters rise less than a line: two lines one under the other do not touch. */
const ascent = 0.72;
const descent = 0.2;

function boxText(text: string, style: TextStyle, { x, y, anchor }: { x: number; y: number; anchor: Anchor }): Written {
  const width = measureText(text, style);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    text,
    box: { x: left, y: y - style.size * ascent, width, height: style.size * (ascent + descent) },
  };
}

type Names = Pick<MapSheet, 'seas' | 'areas' | 'towns'> & { readonly labels: readonly Label[] };

function listWritten({ seas, areas, towns: named, labels }: Names, titleSize = 14): readonly Written[] {
  const title = { size: titleSize, isBold: true };
  const plain = { size: 12.5 };
  return [
    ...seas.map(({ text, x, y }) => boxText(text, nameStyles.sea, { x, y, anchor: 'middle' })),
    ...areas.map(({ text, x, y }) => boxText(text, nameStyles.country, { x, y, anchor: 'middle' })),
    ...named.map(({ name, ...place }) => boxText(name, plain, place)),
    ...labels.flatMap(({ x, anchor, lines }) =>
      lines.map(({ text, y, isTitle }) => boxText(text, isTitle ? title : plain, { x, y, anchor })),
    ),
  ];
}

/** Pairs of texts that meet, and texts that meet what is kept for something else. */
function listMeetings(written: readonly Written[], reserved: readonly Frame[] = []): readonly string[] {
  return written.flatMap(({ text, box }, index) => [
    ...written.slice(index + 1).flatMap((other) => (overlapsFrame(box, other.box) ? `${text} / ${other.text}` : [])),
    ...reserved.flatMap((frame) => (overlapsFrame(box, frame) ? `${text} / reserved` : [])),
  ]);
}

const layoutRegion = (region: string, drawn: readonly MapCase[]) =>
  layoutRegionMap({ region, cases: drawn, neighbours: [], whiteAreas: [], titleSide: 'start' });
const readRegionMap = oncePer((region: string) => layoutRegion(region, cases));
const readHomeMap = once(() => layoutHomeMap(cases));

const titleSizes = { wide: 14, narrow: 12.5 } as const;
const drawings = ['wide', 'narrow'] as const;

describe('no text of a map meets another', () => {
  test('on the locators of 50 communes, with one place and with six', () => {
    const chosen = everyNth(50);
    expect(chosen.length).toBeGreaterThanOrEqual(50);
    const meetings = chosen.flatMap(({ departement, ...main }) => {
      const neighbours = towns.filter((town) => town.departement === departement).slice(0, 5);
      return [[main], [main, ...neighbours]].flatMap((points) => {
        const layout = layoutCaseLocator({ points, departements: [departement] });
        return drawings.flatMap((drawing) => listMeetingsOf(layout[drawing]));
      });
    });
    expect(meetings).toEqual([]);
  });

  test.each([...regions.values()].map(({ name, code }) => [name, code] as const))('on the map of %s', (_, region) => {
    const layout = readRegionMap(region);
    const meetings = drawings.map((drawing) => listMeetings(listWritten(layout[drawing].sheet, titleSizes[drawing])));
    expect(meetings).toEqual([[], []]);
  });

  test('on the national map', () => {
    const layout = readHomeMap();
    const meetings = drawings.map((drawing) => listMeetings(listWritten(layout[drawing].sheet, titleSizes[drawing])));
    expect(meetings).toEqual([[], []]);
  });
});

function boxAround([x, y]: Point, radius: number): Frame {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function listMeetingsOf(drawing: LocatorDrawing): readonly string[] {
  const { situation, numbers } = drawing;
  const places = numbers.flatMap(({ dot, center }) => [boxAround(dot, 2), boxAround(center, NUMBER_RADIUS - 1)]);
  return listMeetings(listWritten({ ...drawing, labels: [] }), [...(situation ? [situation.frame] : []), ...places]);
}

/** More than these would not all have room near their town on the smallest drawing. */
const fewCases = cases.filter((_, index) => index % 3 === 0);
const listRegionMaps = (readMap: (region: string) => RegionMapLayout) =>
  [...regions.values()].flatMap(({ name, code }) => {
    const layout = readMap(code);
    return [
      { name, sheet: layout.wide.sheet, isOnLand: landOf(fitRegion(code, regionCompositions.start)) },
      { name, sheet: layout.narrow.sheet, isOnLand: landOf(fitRegion(code, regionCompositions.narrow)) },
    ];
  });
const listHomeMaps = (home: HomeMapLayout) =>
  drawings.map((drawing) => ({
    name: drawing,
    sheet: home[drawing].sheet,
    isOnLand: landOf(viewOfFrance(homeCompositions[drawing].france)),
  }));
const readFewMaps = once(() => [
  ...listHomeMaps(layoutHomeMap(fewCases)),
  ...listRegionMaps((region) => layoutRegion(region, fewCases)),
]);

test('no dot of a flock stands in the sea', () => {
  const maps = [...listHomeMaps(readHomeMap()), ...listRegionMaps(readRegionMap)];
  const strays = maps.flatMap(({ name, sheet, isOnLand }) => {
    const dots = sheet.flocks.flatMap((flock) => flock.dots.map((dot) => ({ dot, title: flock.case?.title })));
    return dots.filter(({ dot }) => !isOnLand(dot)).map(({ title }) => `${name}: ${title}`);
  });
  expect([...new Set(strays)]).toEqual([]);
});

test('six pixels of ground part two flocks', () => {
  const meetings = readFewMaps().flatMap(({ name, sheet: { flocks } }) =>
    flocks.flatMap((flock, index) =>
      flocks
        .slice(index + 1)
        .filter((other) => measureGap(flock, other) < 5.99)
        .map((other) => `${name}: ${flock.case?.title} / ${other.case?.title}`),
    ),
  );
  expect(meetings).toEqual([]);
});

test('a leader ends near a dot of its own flock, nearer than any other dot', () => {
  const strays = readFewMaps().flatMap(({ name, sheet: { flocks, labels } }) =>
    labels.flatMap(({ leader, case: { id, title } }) => {
      const end = leader
        ?.match(/L(\S+) (\S+)$/)
        ?.slice(1)
        .map(Number);
      if (!end) return [];
      const [x = 0, y = 0] = end;
      const nearest = flocks.toSorted((one, other) => distanceFrom([x, y], one) - distanceFrom([x, y], other)).at(0);
      return nearest?.case?.id === id ? [] : [`${name}: ${title}`];
    }),
  );
  expect(strays).toEqual([]);
});

function measureGap(one: FlockMark, other: FlockMark): number {
  const distances = one.dots.map((dot) => distanceFrom(dot, other));
  return Math.min(...distances) - one.radius - other.radius;
}

function distanceFrom([x, y]: Point, { dots }: FlockMark): number {
  return Math.min(...dots.map((dot) => Math.hypot(dot[0] - x, dot[1] - y)));
}

function viewOfFrance(fit: Frame): View {
  return fitView('metropole', frameAround(readPlaneOutlines('metropole', 'full').land.coordinates.flat(2)), fit);
}

/** Whether a pixel of a map lies on land, French or foreign, as the drawing shows it. */
function landOf(view: View): (dot: Point) => boolean {
  const { land } = readPlaneOutlines(view.territory, detailFor(view.scale));
  const pieces = [land, readPlaneNeighbours(view.territory, '10m').land].flatMap(({ coordinates }) =>
    coordinates.map(([outer = []]) => ({ ring: toPairs(outer), frame: frameAround(outer) })),
  );
  return ([x, y]) => {
    const position: [number, number] = [(x - view.origin[0]) / view.scale, (y - view.origin[1]) / view.scale];
    return pieces.some(({ ring, frame }) => isInFrame(position, frame) && polygonContains(ring, position));
  };
}
