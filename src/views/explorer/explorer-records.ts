import { findAnchorPlace } from '../../atlas/anchor.ts';
import { findSectors, type Atlas } from '../../atlas/atlas.ts';
import { numberPageSources } from '../../atlas/bibliography.ts';
import { buildCaseApparatus } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { findEvidenceLevel } from '../../atlas/evidence.ts';
import { packExplorerData, type ExplorerData } from '../../atlas/explorer-data.ts';
import { NATIONAL } from '../../atlas/query.ts';
import type { CaseRecord } from '../../atlas/selection.ts';
import { findFlock, readRanges } from '../../atlas/statistics.ts';
import { findAnchors } from '../maps/case-anchors.ts';
import { toMapCase } from '../map-cases.ts';
import { listWorkPoints } from '../work-points.ts';

/** What the explorer needs of every case, in alphabetical order. */
export function listRecords(atlas: Atlas): readonly CaseRecord[] {
  return atlas.cases.map((caseStudy, rank) => toRecord(caseStudy, rank, atlas));
}

/** The same as columns, for the data file. */
export function buildExplorerData(atlas: Atlas): ExplorerData {
  return packExplorerData(listRecords(atlas));
}

function toRecord(caseStudy: CaseStudy, rank: number, atlas: Atlas): CaseRecord {
  const { id, objectives, form, regions, departements, practices, territory, status, start, localSources } = caseStudy;
  const sources = numberPageSources(buildCaseApparatus(caseStudy), localSources, atlas);
  const slugs = regions.map((code) => atlas.gazetteer.regions.get(code)?.slug ?? code);
  return {
    id,
    rank,
    values: {
      objectif: objectives,
      forme: [form],
      region: territory.level === 'national' ? [NATIONAL, ...slugs] : slugs,
      departement: departements,
      secteur: findSectors(caseStudy, atlas).map((sector) => sector.id),
      pratique: [...new Set(practices.map(({ practice }) => practice))],
      statut: [status],
      preuve: [findEvidenceLevel(sources)],
    },
    start: start === undefined ? undefined : Number(start.slice(0, 4)),
    members: findFlock(caseStudy, readRanges(caseStudy, atlas))?.high,
    ...listPoints(caseStudy, atlas),
  };
}

/** Where its mark stands, then where else the group works; none for a case that stands nowhere. */
function listPoints(caseStudy: CaseStudy, atlas: Atlas): Pick<CaseRecord, 'points' | 'middles'> {
  const seat = findAnchorPlace(caseStudy);
  const anchors = findAnchors(toMapCase(caseStudy, atlas)).map(({ territory, position: [x, y] }) => ({
    territory,
    x,
    y,
  }));
  if (anchors.length === 0) return { points: [] };
  const others = listWorkPoints({ places: caseStudy.places.filter((place) => place !== seat) });
  return { points: [...anchors, ...others], middles: seat === undefined ? anchors.length : 0 };
}
