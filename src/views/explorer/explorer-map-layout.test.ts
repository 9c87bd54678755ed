import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findCommune } from '../../geography/communes.ts';
import { departements } from '../../geography/departements.ts';
import { isInFrame, projectToPlane, type Frame } from '../../geography/projection.ts';
import { regions } from '../../geography/regions.ts';
import { overseasTerritories, territoryOf, type Territory } from '../../geography/territories.ts';
import { layoutExplorerMap } from './explorer-map-layout.ts';

/** Kilometres: outlines and their frames are rounded, and simplified each to its use. */
const TOLERANCE = 2;
/** Kilometres: paths are rounded to a tenth. */
const ROUNDING = 0.1;
const ground = layoutExplorerMap();
const seats = [...departements.values()].flatMap(({ code, seat }) => {
  const point = findCommune(seat)?.point;
  return point === undefined ? [] : [{ code, point, territory: territoryOf(code) }];
});

/** The corners of a path of relative moves, as the drawing writes them. */
function readBox(path: string): Frame {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, start = '', moves = ''] of path.matchAll(/M([^l]+)l([^Mz]+)/g)) {
    let [x = 0, y = 0] = readNumbers(start);
    const steps = readNumbers(moves);
    for (let index = 0; index <= steps.length; index += 2) {
      xs.push(x);
      ys.push(y);
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function readNumbers(text: string): readonly number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
}

/** As the browser does it. */
function place(territory: Territory, point: readonly [number, number]): readonly [number, number] {
  const transform = ground.territories[territory];
  const [x, y] = projectToPlane(territory, point);
  if (transform === undefined) throw new Error(`No transform for ${territory}`);
  return [x * transform.scale + transform.dx, y * transform.scale + transform.dy];
}

test('every département is drawn, and holds its own chef-lieu', () => {
  expect(Object.keys(ground.departements).toSorted()).toEqual([...departements.keys()].toSorted());
  expect(seats.length).toBeGreaterThan(95);
  const strays = seats.filter(
    ({ code, point, territory }) => !isInFrame(place(territory, point), readBox(ground.departements[code] ?? '')),
  );
  expect(strays).toEqual([]);
});

test('each overseas département lies whole in its inset, clear of its name, and the insets are apart', () => {
  expect(ground.insets).toHaveLength(overseasTerritories.length);
  for (const [index, { frame }] of ground.insets.entries()) {
    const land = readBox(ground.departements[overseasTerritories[index] ?? ''] ?? '');
    expect(land.x).toBeGreaterThan(frame.x);
    expect(land.x + land.width).toBeLessThan(frame.x + frame.width);
    expect(land.y + land.height).toBeLessThan(frame.y + frame.height - 50);
    expect(frame.x).toBeGreaterThan((ground.insets[index - 1]?.frame.x ?? -Infinity) + frame.width);
  }
});

test('métropole and the insets fill the home frame, which lies in the world', () => {
  const { home, world, insets } = ground;
  const land = readBox(ground.land);
  expect(land.x).toBeCloseTo(home.x, 0);
  expect(land.width).toBeCloseTo(home.width, 0);
  const last = insets.at(-1)?.frame ?? home;
  expect(last.x + last.width).toBeCloseTo(home.x + home.width);
  expect(last.y).toBeGreaterThan(land.y + land.height);
  expect(last.y + last.height).toBeCloseTo(home.y + home.height);
  expect(isInFrame([home.x, home.y], world)).toBe(true);
  expect(isInFrame([home.x + home.width, home.y + home.height], world)).toBe(true);
});

test('every département and every région has a frame, which holds its outline', () => {
  for (const { code, region } of departements.values()) {
    const outline = readBox(ground.departements[code] ?? '');
    for (const name of [code, regions.get(region)?.slug ?? '']) {
      const { x, y, width, height } = ground.frames[name] ?? { x: NaN, y: NaN, width: NaN, height: NaN };
      // A région leaves out small islands that its départements have.
      const slack = name === code ? ROUNDING : TOLERANCE;
      expect(outline.x, name).toBeGreaterThanOrEqual(x - slack);
      expect(outline.y, name).toBeGreaterThanOrEqual(y - slack);
      expect(outline.x + outline.width, name).toBeLessThanOrEqual(x + width + slack);
      expect(outline.y + outline.height, name).toBeLessThanOrEqual(y + height + slack);
      if (name === code && territoryOf(code) === 'metropole')
        expect(width, name).toBeLessThan(outline.width + 2 * TOLERANCE);
    }
  }
  expect(Object.keys(ground.frames)).toHaveLength(departements.size + regions.size);
});

describe('names of the ground', () => {
  const { regions: areas, towns } = ground.names;

  test('every région of métropole has spots inside its frame', () => {
    expect(areas).toHaveLength(regions.size - overseasTerritories.length);
    for (const [name, ...spots] of areas) {
      const frame = ground.frames[[...regions.values()].find((region) => region.name === name)?.slug ?? ''];
      expect(spots.length, name).toBeGreaterThan(0);
      expect(frame && spots.every((spot) => isInFrame(spot, frame)), name).toBe(true);
    }
  });

  test('towns: the large ones from afar, every seat nearer, no suburb', () => {
    const names = towns.map(([name]) => name);
    expect(towns.filter(([, , , from]) => from === 0).map(([name]) => name)).toContain('Lyon');
    for (const { seat } of departements.values()) {
      const commune = findCommune(seat);
      if (commune?.point !== undefined) expect(names).toContain(commune.name);
    }
    for (const suburb of ['Villeurbanne', 'Boulogne-Billancourt', 'Échirolles']) expect(names).not.toContain(suburb);
    for (const [name, x, y] of towns) expect(isInFrame([x, y], ground.home), name).toBe(true);
  });
});

test('the file keeps to its budget', () => {
  expect(brotliCompressSync(JSON.stringify(ground)).length).toBeLessThan(60_000);
});
