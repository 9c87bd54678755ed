import { isGiven } from '../../atlas/answer.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { formatNumber } from '../format.ts';
import { listCosts } from './cost-rows.ts';

/** The cases that say what a member pays, and those of them that say it in euros: every page counts these. */
export interface EntryPrices {
  readonly told: readonly CaseStudy[];
  readonly inEuros: readonly CaseStudy[];
}

/** Told in an answer or by a figure; `cases` are some of the atlas. */
export function findEntryPrices(cases: readonly CaseStudy[], atlas: Atlas): EntryPrices {
  const inEuros = cases.filter((caseStudy) =>
    listCosts(caseStudy, atlas).some(({ measure }) => measure === 'cotisation'),
  );
  const told = cases.filter((one) => inEuros.includes(one) || isGiven(one.answers['ticket-d-entree']));
  return { told, inEuros };
}

/** « disent ce que verse un membre, 11 en euros »: after the count of those that tell. */
export function sayEntryPrices({ told, inEuros }: EntryPrices): string {
  return `${told.length < 2 ? 'dit' : 'disent'} ce que verse un membre, ${formatNumber(inEuros.length)} en euros`;
}
