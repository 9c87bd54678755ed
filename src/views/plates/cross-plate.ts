import type { CaseStudy } from '../../atlas/case-study.ts';
import { formatCount, formatText } from '../format.ts';
import { describeMarks } from './case-marks.ts';
import type { PlateEntry } from './plate-entries.ts';

/** Cases that a cell draws, of each kind. */
const MOST_MARKS = 12;

export type CrossPlate = ReturnType<typeof crossEntries>;
export type CrossRow = CrossPlate['rows'][number];

/**
 * Forms × objectives or the reverse, one mark a case: whole where the objective is its first one, small where it is
 * another.
 */
export function crossEntries(rows: readonly PlateEntry[], columns: readonly PlateEntry[]) {
  const placed = new Set(columns.flatMap(({ cases }) => cases));
  const crossed = rows.map((row) => ({
    ...row,
    cells: columns.map((column) => describeCell(row, column)),
    /** A case once, in however many columns it is. */
    count: new Set(row.cases).intersection(placed).size,
  }));
  return {
    columns: columns.map((column, index) => ({
      ...column,
      first: sum(crossed, ({ cells }) => cells[index]?.first.count ?? 0),
      second: sum(crossed, ({ cells }) => cells[index]?.second.count ?? 0),
    })),
    rows: crossed,
    total: new Set(rows.flatMap(({ cases }) => cases)).intersection(placed).size,
  };
}

function describeCell(row: PlateEntry, column: PlateEntry) {
  const [form, objective] = row.section === 'formes' ? [row, column] : [column, row];
  const cases = form.cases.filter(({ objectives }) => objectives.includes(objective.id));
  const isFirst = ({ objectives }: CaseStudy) => objectives[0] === objective.id;
  return {
    form: form.id,
    formName: form.name,
    objectiveName: objective.name,
    first: describeMarks(cases.filter(isFirst), MOST_MARKS),
    second: describeMarks(
      cases.filter((one) => !isFirst(one)),
      MOST_MARKS,
      'objectif second',
    ),
  };
}

/** « Lecture : 7 cas de la forme « Marque collective » ont « Dynamiser » pour premier objectif. », then the signs. */
export function explainCrossPlate({ rows }: CrossPlate, otherCount: number): string {
  const [most] = rows.flatMap(({ cells }) => cells).toSorted((one, other) => other.first.count - one.first.count);
  const example =
    most === undefined || most.first.count === 0
      ? ''
      : `Lecture : ${formatCount(most.first.count, 'cas', 'cas')} de la forme « ${most.formName} » ${most.first.count === 1 ? 'a' : 'ont'} « ${most.objectiveName} » pour premier objectif. `;
  const others =
    otherCount === 0
      ? ''
      : ` ${formatCount(otherCount, 'cas', 'cas')} d'une autre forme ${otherCount === 1 ? "n'est" : 'ne sont'} pas sur la planche.`;
  return formatText(
    `${example}Signe entier : premier objectif du cas ; petit carré : objectif second. Signe pâle : perdu de vue ; signe à l'encre : terminé ou fusionné.${others}`,
  );
}

function sum<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + countOf(item), 0);
}
