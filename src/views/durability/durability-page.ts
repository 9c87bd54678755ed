import type { Atlas } from '../../atlas/atlas.ts';
import { LASTING_YEARS, measureLongevity, type Longevity } from '../../atlas/longevity.ts';
import { absoluteUrl, pathTo } from '../../site.ts';
import { nameDots } from '../case-dots.ts';
import { writeCsv } from '../csv.ts';
import { capitalise, formatCount, formatList, formatSentence, formatText, spellNumber } from '../format.ts';
import { findAxis } from '../lifelines/lifelines.ts';
import { shortenTitle } from '../short-title.ts';
import { listAxisYears, listLandmarks } from './life-axis.ts';
import { sortByStart } from './life-orders.ts';
import { describeLifeRow, type LifeRow } from './life-rows.ts';

/** Width of the drawing that shares of the axis are counted on, in pixels. */
const WIDTH = 960;
/** Lines of a page; a longer list would be walked, not read. */
const MOST_ROWS = 200;
const OLDEST = 5;

export function buildDurabilityPage(atlas: Atlas) {
  const axis = findAxis(atlas, WIDTH);
  const longevity = measureLongevity(atlas);
  const rows = listLifeRows(atlas);
  return {
    title: writeTitle(longevity),
    lead: writeLead(longevity, atlas),
    rows,
    hidden: atlas.cases.length - rows.length,
    years: listAxisYears(axis),
    landmarks: listLandmarks(atlas, axis),
    reading: explainLine(rows),
    ended: listEnded(atlas),
    oldest: rows.filter(({ start }) => start !== undefined).slice(0, OLDEST),
    lost: rows.filter(({ href }) => listLost(atlas).some(({ id }) => pathTo('cas', id) === href)),
  };
}

export type DurabilityPage = ReturnType<typeof buildDurabilityPage>;

/** The lines of the page, the oldest first. */
export function listLifeRows(atlas: Atlas): readonly LifeRow[] {
  return listLives(atlas).slice(0, MOST_ROWS);
}

/** Every life of the atlas, for a spreadsheet. */
export function writeLivesCsv(atlas: Atlas): string {
  return writeCsv(
    ['cas', 'forme', 'debut', 'derniere_trace', 'annees_vues', 'devenir', 'membres', 'adresse'],
    listLives(atlas).map(({ title, form, start, last, yearsSeen, outcome, members, href }) => {
      return [title, form.name, start, last, yearsSeen, outcome, members, absoluteUrl(href)];
    }),
  );
}

function listLives(atlas: Atlas): readonly LifeRow[] {
  const axis = findAxis(atlas, WIDTH);
  return sortByStart(atlas.cases.map((caseStudy) => describeLifeRow(caseStudy, atlas, axis)));
}

/** « Sur 24 groupes nés avant 2012, 18 ont été vus vivants quinze ans après ». */
function writeTitle({ before, old, lasting }: Longevity): string {
  if (old.length === 0) return `Aucun groupe de l’atlas n’est né avant ${before}`;
  const born = `Sur ${formatCount(old.length, 'groupe né', 'groupes nés')} avant ${before}`;
  const after = `${spellNumber(LASTING_YEARS)} ans après`;
  if (lasting.length === 0) return `${born}, aucun n’a été vu vivant ${after}`;
  return `${born}, ${formatCount(lasting.length, 'a été vu vivant', 'ont été vus vivants')} ${after}`;
}

/** « … Onze autres sont plus jeunes, cinq n’ont pas de date de début. En tout, 40 cas : 32 vus actifs, 5 perdus de vue… » */
function writeLead({ young, undated }: Longevity, { cases }: Atlas): string {
  const others = [
    [young.length, 'autre est plus jeune', 'autres sont plus jeunes'],
    [undated.length, 'n’a pas de date de début', 'n’ont pas de date de début'],
  ] as const;
  const said = others
    .filter(([count]) => count > 0)
    .map(([count, one, several]) => `${spellNumber(count)} ${count === 1 ? one : several}`);
  const tail = said.length === 0 ? '' : ` ${capitalise(formatList(said))}.`;
  return `Une ligne par cas, de son début à la dernière preuve de vie.${tail} En tout, ${nameDots(cases)}.`;
}

/** « Lecture : Orcab, né en 1976, a laissé sa dernière trace datée en 2024. » */
function explainLine(rows: readonly LifeRow[]): string {
  const row = rows.find(({ yearsSeen }) => yearsSeen !== undefined);
  if (row === undefined) return '';
  const { name, start = '', last = '', outcome } = row;
  return formatText(
    `Lecture : la ligne « ${name} » va de ${start.slice(0, 4)} à ${last.slice(0, 4)}, sa dernière trace datée : « ${outcome} ».`,
  );
}

function listEnded({ cases }: Atlas) {
  return cases
    .flatMap(({ id, title, end }) =>
      end === undefined
        ? []
        : [
            {
              href: pathTo('cas', id),
              name: shortenTitle(title),
              date: end.date,
              year: end.date.slice(0, 4),
              reason: formatSentence(end.reason),
            },
          ],
    )
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}

function listLost({ cases }: Atlas) {
  return cases.filter(({ status }) => status === 'inconnu');
}
