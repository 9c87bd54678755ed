import type { Corpus } from '../../src/checks/corpus.ts';
import { valueAt } from '../../src/schema/shape.ts';
import { READINGS, SOURCE_NATURES, STATUSES, TERRITORY_LEVELS } from '../../src/schema/labels.ts';

const CLOSED = { niveaux: TERRITORY_LEVELS, statuts: STATUSES, natures: SOURCE_NATURES, lectures: READINGS } as const;

export type ChoiceName = keyof typeof CLOSED | 'formes' | 'objectifs' | 'divisions' | 'pratiques';

/** What to write → how it is called, in the order in which it is shown. */
export type Choices = ReadonlyMap<string, string>;

export function listChoices(name: ChoiceName, corpus: Corpus): Choices {
  if (name === 'divisions')
    return new Map([...corpus.geography.readDivisions()].map(([code, { label }]) => [code, label]));
  if (name === 'objectifs') return readList(corpus);
  if (name !== 'formes' && name !== 'pratiques') return new Map(Object.entries(CLOSED[name]));
  return new Map(corpus.filesOf(name).map(({ id, frontMatter }) => [id, readName(frontMatter.value, ['nom'])]));
}

function readList(corpus: Corpus): Choices {
  const [list] = corpus.filesOf('objectifs');
  const entries: unknown = list?.frontMatter.value;
  if (!Array.isArray(entries)) return new Map();
  return new Map(entries.map((entry) => [readName(entry, ['id']), readName(entry, ['nom'])]));
}

function readName(value: unknown, path: readonly string[]): string {
  const name = valueAt(value, path);
  return typeof name === 'string' ? name : '';
}
