import type { Atlas } from '../../../atlas/atlas.ts';
import type { CaseStudy, PracticeUse } from '../../../atlas/case-study.ts';
import { buildTable, type DataTable } from '../data-table.ts';
import type { PublishedSources } from '../published-sources.ts';

interface PracticeRow {
  readonly caseStudy: CaseStudy;
  readonly use: PracticeUse;
  readonly rank: number;
}

/** One row for each practice of each case. */
export function tabulatePractices({ cases }: Atlas, sources: PublishedSources): DataTable {
  return buildTable<PracticeRow>({
    id: 'pratiques',
    title: 'Ce qu’ils font ensemble',
    description: 'Une ligne par pratique d’un cas.',
    key: ['cas', 'rang'],
    rows: cases.flatMap((caseStudy) => caseStudy.practices.map((use, index) => ({ caseStudy, use, rank: index + 1 }))),
    fields: {
      cas: { description: 'Le cas.', isRequired: true, refersTo: 'cas.id', read: ({ caseStudy }) => caseStudy.id },
      rang: {
        type: 'integer',
        description: 'Rang dans le cas, 1 d’abord.',
        isRequired: true,
        read: ({ rank }) => rank,
      },
      pratique: {
        description: 'La pratique.',
        isRequired: true,
        refersTo: 'liste-pratiques.id',
        read: ({ use }) => use.practice,
      },
      detail: {
        description: 'Ce que les entreprises font, au juste.',
        isRequired: true,
        read: ({ use }) => use.detail,
      },
      depuis: { type: 'date', description: 'Première preuve datée.', read: ({ use }) => use.since },
      jusqu_a: { type: 'date', description: 'Dernière preuve datée.', read: ({ use }) => use.until },
      source: {
        description: 'Source.',
        isRequired: true,
        refersTo: 'sources.id',
        read: ({ caseStudy, use }) => sources.nameIn(caseStudy, use.source),
      },
    },
  });
}
