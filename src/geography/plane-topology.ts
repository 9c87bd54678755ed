import type { Position } from 'geojson';
import type { Arc } from 'topojson-specification';
import { transform } from 'topojson-client';
import type { Arcs } from './borders.ts';
import { projectToPlane } from './projection.ts';
import type { Territory } from './territories.ts';

/** The same topology on the plane of a territory, in kilometres. Where arcs are listed, the others are flattened to a point. */
export function projectTopology(topology: Arcs, territory: Territory, arcs?: ReadonlySet<number>): Arcs {
  const decode = arcDecoder(topology);
  const project = ([longitude = 0, latitude = 0]: Position): Position => [
    ...projectToPlane(territory, [latitude, longitude]),
  ];
  return {
    type: 'Topology',
    objects: {},
    arcs: topology.arcs.map((arc, index) => (arcs && !arcs.has(index) ? unusedArc : decode(arc).map(project))),
  };
}

/** Indices of the arcs that geometries are made of. */
export function listArcs(geometries: readonly { readonly arcs: readonly unknown[] }[]): ReadonlySet<number> {
  const indices = geometries.flatMap(({ arcs }) => arcs.flat(3)).filter((index) => typeof index === 'number');
  return new Set(indices.map((index) => (index < 0 ? ~index : index)));
}

const unusedArc: Arc = [
  [0, 0],
  [0, 0],
];

/** A quantised arc stores each position as its difference from the one before, in steps of a grid. */
function arcDecoder({ transform: grid }: Arcs): (arc: Arc) => Arc {
  if (!grid) return (arc) => arc;
  const decodePosition = transform(grid);
  return (arc) => arc.map((position, index) => decodePosition(position, index > 0));
}
