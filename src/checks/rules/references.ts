import { slugify } from '../../language/fold.ts';
import { findNearest } from '../../schema/nearest.ts';
import type { ReferenceTarget } from '../../schema/references.ts';
import { isListName, type ContentFile } from '../reading/content-file.ts';
import type { Corpus } from '../corpus.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import { listReferences, type ReferenceShape } from '../reading/reference-shapes.ts';
import { problemAt, type Rule } from './rule.ts';

/** How each kind of thing is called, and where its ids stand. */
const KINDS: Readonly<
  Record<Exclude<ReferenceTarget, 'sources' | 'divisions'>, { readonly name: string; readonly place: string }>
> = {
  cas: { name: 'un cas', place: 'content/cas' },
  formes: { name: 'une forme', place: 'content/formes' },
  pratiques: { name: 'une pratique', place: 'content/pratiques' },
  objectifs: { name: 'un objectif', place: 'content/referentiels/objectifs.yaml' },
  mesures: { name: 'une mesure', place: 'content/referentiels/mesures.yaml' },
};

/** An id names something that exists, and something else than the page; sources and divisions have rules of their own. */
export const referencesRule: Rule = {
  name: 'references',
  scope: 'file',
  check: (file, corpus) => listReferences(file).flatMap((reference) => checkReference(reference, file, corpus)),
};

function checkReference({ shape, to }: ReferenceShape, file: ContentFile, corpus: Corpus) {
  if (to === 'sources' || to === 'divisions') return [];
  const ids = corpus.idsOf(to);
  if (isListName(to) && !isReadable(corpus.filesOf(to))) return [];
  return listTexts(file, shape).flatMap(({ value, offset }) => {
    if (to === file.collection && value === file.id) return [problemAt(file, offset, describeSelf(value))];
    return ids.has(value) ? [] : [problemAt(file, offset, describeUnknown(value, to, ids))];
  });
}

/** A list that is missing or damaged is one mistake, not one more at each reference. */
function isReadable(lists: readonly ContentFile[]): boolean {
  return lists.length > 0 && lists.every(({ frontMatter }) => frontMatter.mistakes.length === 0);
}

function describeSelf(id: string) {
  return {
    found: `La page se cite elle-même : « ${id} »`,
    expected: 'd’autres pages que celle-ci',
    remedy: `Retirez « ${id} »`,
  };
}

function describeUnknown(id: string, to: keyof typeof KINDS, ids: ReadonlySet<string>) {
  const { name, place } = KINDS[to];
  const several = id
    .split(/[;|/]|\set\s/)
    .map((part) => slugify(part))
    .filter((part) => part !== '');
  if (several.length > 1 && several.every((part) => ids.has(part))) {
    return {
      found: `« ${id} » est lu comme un seul identifiant`,
      expected: 'des identifiants séparés par des virgules',
      remedy: `Écrivez ${several.join(', ')}`,
    };
  }
  const nearest = ids.has(slugify(id)) ? slugify(id) : findNearest(id, ids);
  const choice =
    ids.size > 0 && ids.size <= LONGEST_CHOICE
      ? `Choisissez parmi : ${[...ids].join(', ')}`
      : `Cherchez-le dans ${place}`;
  return {
    found: `« ${id} » n’est pas ${name} de l’atlas`,
    expected: `un identifiant de ${place}`,
    remedy: nearest === undefined ? choice : `Vouliez-vous dire « ${nearest} » ?`,
  };
}

const LONGEST_CHOICE = 15;
