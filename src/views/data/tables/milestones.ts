import type { Atlas } from '../../../atlas/atlas.ts';
import type { CaseStudy } from '../../../atlas/case-study.ts';
import type { Milestone } from '../../../atlas/milestone.ts';
import { buildTable, type DataTable } from '../data-table.ts';
import type { PublishedSources } from '../published-sources.ts';

interface MilestoneRow {
  readonly caseStudy: CaseStudy;
  readonly milestone: Milestone;
}

/** One row a dated event of a case. */
export function tabulateMilestones({ cases }: Atlas, sources: PublishedSources): DataTable {
  return buildTable<MilestoneRow>({
    id: 'dates',
    title: 'Les dates',
    description: 'Une ligne par événement daté d’un cas.',
    key: [],
    rows: cases.flatMap((caseStudy) => caseStudy.milestones.map((milestone) => ({ caseStudy, milestone }))),
    fields: {
      cas: { description: 'Le cas.', isRequired: true, refersTo: 'cas.id', read: ({ caseStudy }) => caseStudy.id },
      date: { type: 'date', description: 'Date.', isRequired: true, read: ({ milestone }) => milestone.date },
      evenement: { description: 'Ce qui arrive.', isRequired: true, read: ({ milestone }) => milestone.event },
      forme: {
        description: 'Forme ou label reçu ce jour-là.',
        refersTo: 'liste-formes.id',
        read: ({ milestone }) => milestone.form,
      },
      source: {
        description: 'Source.',
        isRequired: true,
        refersTo: 'sources.id',
        read: ({ caseStudy, milestone }) => sources.nameIn(caseStudy, milestone.source),
      },
      deduction: { description: 'Comment la date a été déduite.', read: ({ milestone }) => milestone.reasoning },
    },
  });
}
