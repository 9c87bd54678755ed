import type { Atlas } from '../../atlas/atlas.ts';
import { anchors } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { findLastEvidence, type Evidence } from '../../atlas/last-evidence.ts';
import { STATUSES } from '../../schema/labels.ts';
import { linkSources } from '../figures.ts';
import { formatDate, formatText, lowerFirst } from '../format.ts';

/** Months after which an active group was « vu actif » rather than active. */
const FRESH_MONTHS = 36;

/**
 * The sentence that says where a group stands, made from its data and never written in the prose: `title`, `separator`, `text`,
 * the calls to its sources, then `after`, which closes it.
 */
export function describeStatus(caseStudy: CaseStudy, atlas: Atlas, numbers: ReadonlyMap<string, number>) {
  const evidence = findLastEvidence(caseStudy, atlas);
  return {
    anchor: anchors.status,
    separator: ' ',
    after: '.',
    ...describe(caseStudy, evidence, atlas.today),
    sources: evidence === undefined ? [] : linkSources([evidence], numbers),
  };
}

function describe({ status, end }: CaseStudy, evidence: Evidence | undefined, today: string) {
  if (end !== undefined) {
    return {
      title: STATUSES[status],
      text: `${tellWhen(end.date)}\u00a0: ${lowerFirst(formatText(end.reason)).replace(/\.$/, '')}`,
    };
  }
  if (evidence === undefined) return { title: `${STATUSES[status]}.`, text: 'Aucune source datée' };
  const seen = formatDate(evidence.date);
  const deduced = evidence.reasoning === undefined ? '' : ' (date déduite)';
  switch (status) {
    case 'actif':
      return countMonths(evidence.date, today) < FRESH_MONTHS
        ? { title: 'Actif.', text: `Dernière source vue\u00a0: ${seen}${deduced}` }
        : {
            title: `Vu actif ${tellWhen(evidence.date)}`,
            separator: '',
            text: `, dernière source trouvée${deduced}`,
            after: '. Rien n’annonce une fin depuis.',
          };
    case 'en-sommeil':
      return { title: 'En sommeil', text: `depuis ${seen}${deduced}` };
    default:
      return { title: 'Perdu de vue', text: `depuis ${seen}, dernière source trouvée${deduced}` };
  }
}

/** « en mai 2022 », « le 17 novembre 2021 ». */
function tellWhen(date: string): string {
  return `${date.length === 10 ? 'le' : 'en'} ${formatDate(date)}`;
}

/** Months between a date as precise as known and a day; an unknown month counts as December. */
function countMonths(date: string, today: string): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  return (thisYear - year) * 12 + thisMonth - month;
}
