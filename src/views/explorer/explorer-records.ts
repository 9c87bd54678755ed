import { findSectors, type Atlas } from '../../atlas/atlas.ts';
import { numberPageSources } from '../../atlas/bibliography.ts';
import { buildCaseApparatus } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { findEvidenceLevel } from '../../atlas/evidence.ts';
import { packExplorerData, type ExplorerData } from '../../atlas/explorer-data.ts';
import { NATIONAL } from '../../atlas/query.ts';
import type { CaseRecord } from '../../atlas/selection.ts';
import { findFlock, readRanges } from '../../atlas/statistics.ts';
import { listCasePoints } from '../work-points.ts';

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
    ...listCasePoints(caseStudy, atlas),
  };
}
