import { findNearest } from '../../src/schema/nearest.ts';
import { isListName, type CollectionName, type ContentFile } from '../content/content-file.ts';
import type { Corpus } from '../content/corpus.ts';
import { listTexts } from '../content/front-matter-values.ts';
import { problemAt, type Rule } from './rule.ts';

interface Reference {
  readonly shape: string;
  readonly to: CollectionName;
  /** A page does not name itself there. */
  readonly others?: true;
}

/** Keys that hold the id of something else. */
const REFERENCES: Partial<Readonly<Record<CollectionName, readonly Reference[]>>> = {
  cas: [
    { shape: 'forme', to: 'formes' },
    { shape: 'objectifs.*', to: 'objectifs' },
    { shape: 'chiffres.*.mesure', to: 'mesures' },
    { shape: 'chronologie.*.forme', to: 'formes' },
    { shape: 'voir-aussi.*', to: 'cas', others: true },
  ],
  dossiers: [
    { shape: 'objectif', to: 'objectifs' },
    { shape: 'cas.*', to: 'cas' },
    { shape: 'chiffres.*.mesure', to: 'mesures' },
  ],
  formes: [{ shape: 'voisines.*', to: 'formes', others: true }],
  dispositifs: [{ shape: 'chiffres.*.mesure', to: 'mesures' }],
  acteurs: [{ shape: 'historique.*.forme', to: 'formes' }],
  pistes: [{ shape: '*.forme', to: 'formes' }],
};

/** How each kind of thing is called, and where its ids stand. */
const KINDS: Readonly<Record<CollectionName, { readonly name: string; readonly place: string }>> = {
  cas: { name: 'un cas', place: 'content/cas' },
  dossiers: { name: 'un dossier', place: 'content/dossiers' },
  formes: { name: 'une forme', place: 'content/formes' },
  dispositifs: { name: 'un dispositif', place: 'content/dispositifs' },
  acteurs: { name: 'un acteur', place: 'content/acteurs' },
  sources: { name: 'une source', place: 'content/sources' },
  objectifs: { name: 'un objectif', place: 'content/referentiels/objectifs.yaml' },
  secteurs: { name: 'un secteur', place: 'content/referentiels/secteurs.yaml' },
  mesures: { name: 'une mesure', place: 'content/referentiels/mesures.yaml' },
  pistes: { name: 'une piste', place: 'content/pistes.yaml' },
};

/** An id names something that exists. */
export const referencesRule: Rule = {
  name: 'references',
  scope: 'file',
  check: (file, corpus) =>
    file.collection === undefined
      ? []
      : (REFERENCES[file.collection] ?? []).flatMap((reference) => checkReference(reference, file, corpus)),
};

function checkReference({ shape, to, others }: Reference, file: ContentFile, corpus: Corpus) {
  const ids = corpus.idsOf(to);
  if (isListName(to) && !isReadable(corpus.filesOf(to))) return [];
  return listTexts(file, shape).flatMap(({ value, offset }) => {
    if (others && value === file.id) return [problemAt(file, offset, describeSelf(value))];
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

function describeUnknown(id: string, to: CollectionName, ids: ReadonlySet<string>) {
  const { name, place } = KINDS[to];
  const nearest = findNearest(id, ids);
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
