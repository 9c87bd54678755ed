import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Comparison } from '../../atlas/entities.ts';
import { absoluteUrl, fileAt, pathTo } from '../../site.ts';
import { formatText } from '../format.ts';
import { writeComparedIds } from './compared-ids.ts';
import { writeComparisonCsv } from './comparison-csv.ts';
import { describeColumn } from './column.ts';
import { sayScopes } from './scopes.ts';

/** What the page of a ready comparison prints. */
export function buildComparisonPage(comparison: Comparison, atlas: Atlas) {
  const columns = listCases(comparison, atlas).map((caseStudy) => describeColumn(caseStudy, atlas));
  return {
    title: formatText(comparison.title),
    lead: formatText(comparison.sentence),
    reason: formatText(comparison.reason),
    href: pathTo('comparer', comparison.id),
    columns,
    scopes: sayScopes(columns),
    csv: fileAt(`comparer/${comparison.id}/comparaison.csv`),
    change: pathTo('comparer') + writeComparedIds(comparison.cases),
  };
}

/** The file beside that page. */
export function writeComparisonFile(comparison: Comparison, atlas: Atlas): string {
  const columns = listCases(comparison, atlas).map((caseStudy) => describeColumn(caseStudy, atlas));
  return writeComparisonCsv(columns, absoluteUrl);
}

function listCases({ cases }: Comparison, { casesById }: Atlas): readonly CaseStudy[] {
  return cases.flatMap((id) => casesById.get(id) ?? []);
}
