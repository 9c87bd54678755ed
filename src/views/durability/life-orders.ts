import type { LifeRow } from './life-rows.ts';

/** The orders of the lines: the first is that of the page, the others those of its sheet. */
export const LIFE_ORDERS = [
  { id: 'debut', label: 'début' },
  { id: 'duree', label: 'durée vue' },
  { id: 'forme', label: 'forme' },
  { id: 'taille', label: 'taille' },
] as const;

type OtherOrder = Exclude<(typeof LIFE_ORDERS)[number]['id'], 'debut'>;

/** What comes first; equals keep the order of the page. */
const COMPARE = {
  duree: (one, other) => (other.yearsSeen ?? -1) - (one.yearsSeen ?? -1),
  forme: (one, other) => one.form.name.localeCompare(other.form.name, 'fr'),
  taille: (one, other) => (other.size ?? -1) - (one.size ?? -1),
} as const satisfies Record<OtherOrder, (one: LifeRow, other: LifeRow) => number>;

/** By start, those that nobody dates last. */
export function sortByStart(rows: readonly LifeRow[]): readonly LifeRow[] {
  const keyOf = ({ start, last }: LifeRow) => start ?? `~${last ?? ''}`;
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : Number(keyOf(one) > keyOf(other))));
}

/** The place of each row, in that order. */
export function rankRows(rows: readonly LifeRow[], order: OtherOrder): readonly number[] {
  const sorted = rows.toSorted(COMPARE[order]);
  const ranks = new Map(sorted.map((row, rank) => [row, rank]));
  return rows.map((row) => ranks.get(row) ?? 0);
}

/**
 * The sheet that puts the lines in the order whose button is chosen: a file of its own, since the policy allows no style on
 * an element. One child of `.lives` a row, and the title of the undated ones before the first of them.
 */
export function writeOrderSheet(rows: readonly LifeRow[]): string {
  const orders = Object.keys(COMPARE) as readonly OtherOrder[];
  const rules = orders.flatMap((order) =>
    rankRows(rows, order).map((rank, index) => {
      const place = index + (rows[index]?.start === undefined ? 2 : 1);
      return `.durability:has(#tri-${order}:checked) .lives>:nth-child(${place}){order:${rank}}`;
    }),
  );
  return `@layer components{${rules.join('')}}\n`;
}
