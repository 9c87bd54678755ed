import { slugify } from '../../language/fold.ts';
import type { DataPath } from '../../schema/shape.ts';
import type { AtelierData } from '../../views/atelier/atelier-data.ts';
import { ownValue, readText } from './values.ts';

interface Setting {
  readonly atlas: Pick<AtelierData, 'measures'>;
  /** ISO day. */
  readonly today: string;
}

interface Proposal {
  readonly path: DataPath;
  readonly value: string;
}

/** What follows from a field that was just left, for the fields beside it that are still empty. */
export function proposeValues(path: DataPath, values: unknown, setting: Setting): readonly Proposal[] {
  const [list = '', rank = 0, key] = path;
  if (typeof rank !== 'number' || typeof key !== 'string' || path.length !== 3) return [];
  const items = ownValue(values, String(list));
  const item: unknown = Array.isArray(items) ? items[rank] : undefined;
  const others: readonly unknown[] = Array.isArray(items) ? items.toSpliced(rank, 1) : [];
  const proposed = PROPOSALS[`${list}.${key}`]?.(item, setting) ?? {};
  return Object.entries(proposed)
    .filter(([name, value]) => value !== '' && (ownValue(item, name) ?? '') === '')
    .map(([name, value]) => ({ path: [list, rank, name], value: name === 'id' ? findFreeId(value, others) : value }));
}

const PROPOSALS: Partial<
  Readonly<Record<string, (item: unknown, setting: Setting) => Readonly<Record<string, string>>>>
> = {
  // Not as soon as the publisher is known: the year is asked after.
  'sources.date': nameSource,
  'sources.url': nameSource,
  'sources.nature': nameSource,
  'sources.lecture': nameSource,
  'sources.titre': (_, { today }) => ({ consulte: today }),
  'chiffres.mesure': (item, { atlas: { measures } }) => {
    const measure = measures.find(({ value }) => value === ownValue(item, 'mesure'));
    return { libelle: measure?.label ?? '', unite: measure?.unit ?? '', id: slugify(measure?.label ?? '') };
  },
  'chiffres.libelle': (item) => ({ id: slugify(readText(item, 'libelle')) }),
};

/** « ouest-france-2014 »: who publishes, and the year, once both are known or the title is. */
function nameSource(item: unknown, { today }: Setting): Readonly<Record<string, string>> {
  const publisher = readText(item, 'editeur');
  if (publisher === '' || readText(item, 'titre') === '') return { consulte: today };
  const year = /\d{4}/.exec(readText(item, 'date'))?.[0];
  return { consulte: today, id: slugify([publisher, year].filter((part) => part !== undefined).join(' ')) };
}

function findFreeId(id: string, others: readonly unknown[]): string {
  const taken = new Set(others.map((other) => readText(other, 'id')));
  const ids = [id, ...Array.from({ length: taken.size }, (_, rank) => `${id}-${rank + 2}`)];
  return ids.find((free) => !taken.has(free)) ?? id;
}
