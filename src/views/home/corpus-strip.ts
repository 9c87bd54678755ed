import { isGiven } from '../../atlas/answer.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { listCitedSources } from '../../atlas/bibliography.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { LASTING_YEARS, measureLongevity } from '../../atlas/longevity.ts';
import { pathTo } from '../../site.ts';
import { countStatuses, describeDot, type CaseDot, type Life } from '../case-dots.ts';
import { findEntryPrices, sayEntryPrices } from '../costs/entry-prices.ts';
import { capitalise, formatCount, formatList, formatNumber, spellNumber } from '../format.ts';

/** One of the four figures: the same population, one dot a case, those it does not count as dashed rings. */
export interface CorpusFigure {
  readonly value: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly label: string };
  readonly dots: readonly CaseDot[];
  /** Cases left out of the count. */
  readonly others: number;
}

/** The dots of a figure by what became of the group, so that a glance tells how many. */
const LIVES: readonly Life[] = ['seen', 'lost', 'ended'];

/** What the atlas knows of its own cases. */
export function describeCorpusStrip(atlas: Atlas): readonly CorpusFigure[] {
  const { cases } = atlas;
  const longevity = measureLongevity(atlas);
  const prices = findEntryPrices(cases, atlas);
  const measured = cases.filter(({ answers }) => isGiven(answers.resultat) && answers.resultat.nature === 'mesure');
  const draw = (counted: readonly CaseStudy[]) => ({
    dots: counted.map(describeDot).toSorted((one, other) => LIVES.indexOf(one.life) - LIVES.indexOf(other.life)),
    others: cases.length - counted.length,
  });
  const total = formatNumber(cases.length);
  return [
    {
      value: `${total}\u00a0cas`,
      text: `et ${formatCount(countSources(atlas), 'source')}. ${capitalise(formatList(countStatuses(cases)))}.`,
      ...draw(cases),
    },
    {
      value: `${formatNumber(longevity.lasting.length)} sur ${formatNumber(longevity.old.length)}`,
      text: `nés avant ${longevity.before}, vus vivants ${spellNumber(LASTING_YEARS)} ans après. Les autres sont plus jeunes, ou sans date.`,
      link: { href: pathTo('durer'), label: 'Durer' },
      ...draw(longevity.lasting),
    },
    {
      value: `${formatNumber(prices.told.length)} sur ${total}`,
      text: `${sayEntryPrices(prices)}.`,
      link: { href: pathTo('couts'), label: 'Ce que ça coûte' },
      ...draw(prices.told),
    },
    {
      value: `${formatNumber(measured.length)} sur ${total}`,
      text: `${measured.length === 1 ? 'a' : 'ont'} un résultat compté par quelqu’un d’extérieur au groupe.`,
      link: { href: pathTo('methode'), label: 'Notre méthode' },
      ...draw(measured),
    },
  ];
}

/** Those of the directory tell of other groups. */
function countSources(atlas: Atlas): number {
  return listCitedSources(atlas).filter(({ pages }) => pages.some(({ kind }) => kind !== 'repertoire')).length;
}
