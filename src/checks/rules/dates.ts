import { readPartialDate } from '../../schema/partial-date.ts';
import { valueAt } from '../../schema/shape.ts';
import { listValues } from '../reading/front-matter-values.ts';
import { isEntryName, type ContentFile } from '../reading/content-file.ts';
import type { YamlScalar } from '../reading/yaml-nodes.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/** What has been done bears a date that has come; what is to come is near, and said to be; the end follows the start. */
export const datesRule: Rule = {
  name: 'dates',
  scope: 'file',
  check: (file, { today }) => {
    if (!isEntryName(file.collection)) return [];
    const done = file.collection === 'sources' ? ['date', 'consulte'] : PAGE_DATES;
    return [
      ...done.flatMap((shape) => checkPast(file, shape, today)),
      ...ANNOUNCED.flatMap((shape) => checkNear(file, shape, today)),
      ...checkYears(file, today),
      ...ORDERS.flatMap((order) => checkOrder(file, order, today)),
    ];
  },
};

const PAGE_DATES = [
  'publie',
  'verifie',
  'reponse.date',
  'derniere-preuve.date',
  'groupements.*.annee',
  'groupements.*.creation',
  'acteurs.*.effectif.annee',
  'sources.*.date',
  'sources.*.consulte',
] as const;

/** Dates of what may be announced, some years ahead. */
const ANNOUNCED = [
  'debut',
  'fin.date',
  'chronologie.*.date',
  'historique.*.date',
  'pratiques.*.depuis',
  'pratiques.*.jusqu-a',
] as const;
const FARTHEST_YEARS = 10;

/** Two dates of one thing, the first of which cannot follow the second. */
const ORDERS = [
  ['debut', 'fin.date'],
  ['debut', 'derniere-preuve.date'],
  ['publie', 'verifie'],
  ['date', 'consulte'],
  ['sources.*.date', 'sources.*.consulte'],
  ['pratiques.*.depuis', 'pratiques.*.jusqu-a'],
  ['groupements.*.creation', 'groupements.*.annee'],
] as const;

function checkPast(file: ContentFile, shape: string, today: string): readonly RuleProblem[] {
  return listDates(file, shape).flatMap(({ date, scalar }) => {
    if (date <= today.slice(0, date.length)) return [];
    const finding = {
      found: `« ${String(scalar.path.at(-1))} » est dans l’avenir : ${date}`,
      expected: `une date passée, au plus tard le ${today}`,
      remedy: 'Corrigez la date',
    };
    return [problemAt(file, scalar.offset, finding)];
  });
}

function checkNear(file: ContentFile, shape: string, today: string): readonly RuleProblem[] {
  const last = Number(today.slice(0, 4)) + FARTHEST_YEARS;
  return listDates(file, shape).flatMap(({ date, scalar }) => {
    if (Number(date.slice(0, 4)) <= last) return [];
    const finding = {
      found: `« ${date} » est trop loin dans l’avenir`,
      expected: `une date passée, ou annoncée pour ${last} au plus tard`,
      remedy: 'Corrigez la date',
    };
    return [problemAt(file, scalar.offset, finding)];
  });
}

/** The year of what a source says: when it has not come, the source speaks of a plan. */
function checkYears(file: ContentFile, today: string): readonly RuleProblem[] {
  const thisYear = Number(today.slice(0, 4));
  return file.frontMatter.scalars.flatMap(({ path, value, offset }) => {
    const depth = path.indexOf('annee');
    if (depth < 2 || KNOWN_LISTS.has(String(path[0])) || typeof value !== 'number' || value <= thisYear) return [];
    const isPlan = valueAt(file.frontMatter.value, [...path.slice(0, depth), 'nature']) === 'prevu';
    if (isPlan && value <= thisYear + FARTHEST_YEARS) return [];
    const finding = {
      found: `L’année ${value} n’est pas encore venue`,
      expected: `une année passée, ou « nature: prevu » jusqu’en ${thisYear + FARTHEST_YEARS}`,
      remedy: 'Corrigez l’année ; si la source annonce ce chiffre, ajoutez nature: prevu',
    };
    return [problemAt(file, offset, finding)];
  });
}

/** Their years are among the dates of what has been done. */
const KNOWN_LISTS: ReadonlySet<string> = new Set(['groupements', 'acteurs']);

function checkOrder(
  file: ContentFile,
  [first, last]: readonly [string, string],
  today: string,
): readonly RuleProblem[] {
  const starts = listDates(file, first);
  return listDates(file, last).flatMap((end) => {
    const start = starts.find(({ owner }) => owner === end.owner);
    // A date that has not come is said elsewhere.
    if (start === undefined || start.date > today) return [];
    const precision = Math.min(start.date.length, end.date.length);
    if (start.date.slice(0, precision) <= end.date.slice(0, precision)) return [];
    const finding = {
      found: `« ${nameOf(last)} » (${end.date}) vient avant « ${nameOf(first)} » (${start.date})`,
      expected: 'deux dates qui se suivent',
      remedy: 'Corrigez l’une des deux dates',
    };
    return [problemAt(file, end.scalar.offset, finding)];
  });
}

interface PlacedDate {
  readonly date: string;
  readonly scalar: YamlScalar;
  /** Rank of the item that holds it, in a list. */
  readonly owner: number | undefined;
}

function listDates(file: ContentFile, shape: string): readonly PlacedDate[] {
  return listValues(file, shape).flatMap((scalar) => {
    const date = readPartialDate(scalar.value);
    const owner = scalar.path.find((part) => typeof part === 'number');
    return date === undefined ? [] : [{ date, scalar, owner }];
  });
}

/** `fin.date` is « fin » for the reader of the message. */
function nameOf(shape: string): string {
  const parts = shape.split('.');
  const last = parts.at(-1) ?? shape;
  const holder = parts.at(-2) ?? '*';
  return last === 'date' && holder !== '*' ? holder : last;
}
