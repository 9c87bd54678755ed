import { isGiven } from '../../atlas/answer.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { describeDot, describeStatuses, type CaseDot } from '../case-dots.ts';
import { findEntryPrices } from '../costs/entry-prices.ts';
import { formatCount, formatNumber, formatText } from '../format.ts';
import { findNature, type Nature } from '../natures.ts';

/** What the atlas knows of a practice: four rows of marks, one mark a case, and the sentence of each. */
export interface Knowledge {
  readonly dots: readonly CaseDot[];
  readonly cases: Sentence;
  /** Of the results, the best known first. */
  readonly natures: readonly Nature[];
  readonly results: Sentence;
  readonly prices: KnownCount;
  readonly failures: KnownCount;
  /** Whose results, prices and failures they are: answers are given for a group, whatever else it shares. */
  readonly scope?: string | undefined;
}

/** The middle is said with more weight. */
interface Sentence {
  readonly before?: string;
  readonly strong: string;
  readonly after?: string;
}

interface KnownCount extends Sentence {
  readonly known: number;
  readonly unknown: number;
}

const NATURES = ['mesure', 'declare', 'prevu', 'inconnu'] as const satisfies readonly Nature[];

export function describeKnowledge(cases: readonly CaseStudy[], atlas: Atlas): Knowledge {
  const dots = cases.map(describeDot);
  const natures = cases
    .map(({ answers }) => findNature(answers.resultat))
    .sort((one, other) => NATURES.indexOf(one) - NATURES.indexOf(other));
  return {
    dots,
    cases: {
      strong: cases.length === 0 ? 'aucun cas' : formatCount(cases.length, 'cas', 'cas'),
      after: ` de l’atlas${describeStatuses(dots)}`,
    },
    natures,
    results: describeResults(natures),
    prices: countKnown(cases, findEntryPrices(cases, atlas).told, 'prix d’entrée connu dans '),
    failures: countKnown(
      cases,
      cases.filter(({ answers }) => isGiven(answers.echec)),
      'échec raconté dans ',
    ),
    scope: describeScope(cases),
  };
}

/** « résultat du groupe mesuré par un tiers : 0 · déclaré : 2 · inconnu : 3 »; a target is named where there is one. */
function describeResults(natures: readonly Nature[]): Sentence {
  const count = (nature: Nature) => natures.filter((one) => one === nature).length;
  const planned = count('prevu') === 0 ? '' : ` · prévu\u00a0: ${count('prevu')}`;
  return {
    before: 'résultat du groupe ',
    strong: `mesuré par un tiers\u00a0: ${count('mesure')}`,
    after: ` · déclaré\u00a0: ${count('declare')}${planned} · inconnu\u00a0: ${count('inconnu')}`,
  };
}

/** « Résultat, prix et échec sont ceux du groupe entier : 2 cas sur 8 ne font que cela. » */
function describeScope(cases: readonly CaseStudy[]): string | undefined {
  const alone = cases.filter(({ practices }) => practices.length === 1).length;
  if (alone === cases.length) return undefined;
  const several = alone === 1 ? 'ne fait' : 'ne font';
  const who =
    alone === 0
      ? 'aucun de ces cas ne fait'
      : `${formatCount(alone, 'cas', 'cas')} sur ${formatNumber(cases.length)} ${several}`;
  return formatText(`Résultat, prix et échec sont ceux du groupe entier : ${who} que cela.`);
}

function countKnown(cases: readonly CaseStudy[], told: readonly CaseStudy[], before: string): KnownCount {
  const known = told.length;
  return {
    known,
    unknown: cases.length - known,
    before,
    strong: known === 0 ? 'aucun cas' : formatCount(known, 'cas', 'cas'),
  };
}
