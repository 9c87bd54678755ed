import type { Atlas } from './atlas.ts';
import type { CaseStudy } from './case-study.ts';
import { rememberRanges, type Figure, type FigureRange, type RangeOf } from './figure.ts';
import { findIssuer } from './source.ts';

/** INSEE codes of the départements that no case names, in `lieux` or in `territoire`. */
export function listWhiteAreas(atlas: Atlas): readonly string[] {
  return [...atlas.gazetteer.departements.keys()].filter((code) => !atlas.casesByDepartement.has(code));
}

/** Recent range of members of a case: its flock. `undefined` when no dated source counts them. */
export function findFlock({ figures }: CaseStudy, rangeOf: RangeOf): FigureRange | undefined {
  const figure = figures.find(({ measure }) => measure === 'membres');
  return figure && rangeOf(figure);
}

/** The ranges of the figures of an entry, each computed once. */
export function readRanges(entry: Pick<CaseStudy, 'localSources'>, atlas: Pick<Atlas, 'sharedSources'>): RangeOf {
  return rememberRanges(findOriginIn(entry, atlas));
}

/** The figure that counts the members of a case: firms alone if somebody counts them, else firms and others together. */
export function findMemberFigure({ figures }: CaseStudy): Figure | undefined {
  const isMeasure = (id: string) => (figure: Figure) => figure.measure === id;
  return figures.find(isMeasure('membres')) ?? figures.find(isMeasure('membres-mixtes'));
}

/** Tells who issued a source that a case cites. */
export function findOriginIn(
  { localSources }: Pick<CaseStudy, 'localSources'>,
  atlas: Pick<Atlas, 'sharedSources'>,
): (id: string) => string {
  const local = new Map(localSources.map((source) => [source.id, source]));
  return (id) => {
    const source = local.get(id) ?? atlas.sharedSources.get(id);
    if (source === undefined) throw new Error(`Unknown source ${id}`);
    return findIssuer(source);
  };
}
