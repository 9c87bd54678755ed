import type { LatLon, Point } from '../../geography/coordinates.ts';
import { projectOnView, type Frame, type View } from '../../geography/projection.ts';
import { readGroundUnder, type Ground } from './ground.ts';
import type { LabelSpace } from './label-space.ts';
import { countryNames, type AreaName, type PlaceName } from './place-names.ts';
import { measureText, type TextStyle } from './text-width.ts';

/** A name centred on a point. Pixels; `y` is the baseline. */
export interface NameLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ground: Ground;
}

/** Seas in italics, countries and départements in spaced capitals; widths measured with the nearest style we know. */
export const nameStyles = {
  sea: { size: 16, tracking: 0.14 },
  country: { size: 11.5, tracking: 0.16, isBold: true },
} as const satisfies Record<string, TextStyle>;

/** As countries and départements are written. */
function toCapitals(name: string): string {
  return name.toLocaleUpperCase('fr');
}

interface NameRules {
  readonly style: TextStyle;
  /** The whole name must stand on this ground. */
  readonly ground?: Ground;
}

/** Places each name at its first anchor that is free and on its ground; the others are left out. */
export function placeNames(
  names: readonly PlaceName[],
  rules: NameRules,
  view: View,
  space: LabelSpace,
): readonly NameLabel[] {
  return names.flatMap(({ name, anchors }) => {
    const points = anchors.map((anchor: LatLon) => projectOnView(view, anchor));
    return placeName(name, points, rules, view, space) ?? [];
  });
}

/** Countries, in capitals, on their own ground. */
export function placeCountries(view: View, space: LabelSpace): readonly NameLabel[] {
  const names = countryNames.map((country) => ({ ...country, name: toCapitals(country.name) }));
  return placeNames(names, { style: nameStyles.country, ground: 'neighbour' }, view, space);
}

/** Départements, in capitals. */
export function placeAreas(areas: readonly AreaName[], view: View, space: LabelSpace): readonly NameLabel[] {
  return areas.flatMap(
    ({ name, anchors }) => placeName(toCapitals(name), anchors, { style: nameStyles.country }, view, space) ?? [],
  );
}

/** The same for one name whose anchors are in pixels. */
function placeName(
  text: string,
  anchors: readonly Point[],
  { style, ground: wanted }: NameRules,
  view: View,
  space: LabelSpace,
): NameLabel | undefined {
  const width = measureText(text, style);
  const height = style.size * 1.2;
  const boxes = anchors.map(([x, y]): Frame => ({ x: x - width / 2, y: y - height / 2, width, height }));
  const box = boxes.find((candidate) => {
    if (!space.isFree(candidate)) return false;
    const { ground, isMixed } = readGroundUnder(view, candidate);
    return wanted === undefined || (ground === wanted && !isMixed);
  });
  if (!box) return undefined;
  space.takeBox(box);
  const { ground } = readGroundUnder(view, box);
  return { text, x: Math.round(box.x + width / 2), y: Math.round(box.y + height * 0.76), ground };
}
