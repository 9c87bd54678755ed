import type { Corpus } from '../corpus.ts';
import type { CollectionName, ContentFile } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/** Divisions of the NAF exist; the groups of `secteurs.yaml` share them all out, each to one group. */
export const divisionsRule: Rule = {
  name: 'divisions',
  scope: 'file',
  check: (file, corpus) => {
    if (file.collection === 'secteurs') return checkGroups(file, corpus);
    const shape = file.collection && USES[file.collection];
    return shape === undefined ? [] : checkUses(file, shape, corpus);
  },
};

const MOST_GROUPS = 14;

/** Where divisions are named, by collection. */
const USES: Partial<Readonly<Record<CollectionName, string>>> = {
  cas: 'secteurs.*',
  repertoire: 'groupements.*.secteurs.*',
};

function checkUses(file: ContentFile, shape: string, corpus: Corpus): readonly RuleProblem[] {
  const divisions = corpus.geography.readDivisions();
  return listTexts(file, shape)
    .filter(({ value }) => /^\d{2}$/.test(value) && !divisions.has(value))
    .map(({ value, offset }) => problemAt(file, offset, describeUnknown(value)));
}

function checkGroups(file: ContentFile, corpus: Corpus): readonly RuleProblem[] {
  if (file.frontMatter.mistakes.length > 0) return [];
  const known = corpus.geography.readDivisions();
  const listed = listTexts(file, '*.divisions.*');
  const firstPlace = new Map(listed.toReversed().map(({ value, path }) => [value, path[0]]));
  const unknown = listed.filter(({ value }) => /^\d{2}$/.test(value) && !known.has(value));
  const repeated = listed.filter(({ value, path }) => firstPlace.get(value) !== path[0]);
  const missing = [...known.values()].filter(({ code }) => !firstPlace.has(code));
  const groups = listTexts(file, '*.id');
  return [
    ...unknown.map(({ value, offset }) => problemAt(file, offset, describeUnknown(value))),
    ...repeated.map(({ value, offset }) =>
      problemAt(file, offset, {
        found: `La division ${value} est déjà dans un autre groupe`,
        expected: 'chaque division dans un groupe et un seul',
        remedy: 'Retirez-la de l’un des deux groupes',
      }),
    ),
    ...missing.map(({ code, label }) =>
      problemAt(file, 0, {
        found: `La division ${code} (${label}) n’est dans aucun groupe`,
        expected: 'les divisions de la NAF rév. 2, toutes rangées',
        remedy: `Ajoutez '${code}' aux divisions d’un groupe`,
      }),
    ),
    ...groups.slice(MOST_GROUPS).map(({ value, offset }) =>
      problemAt(file, offset, {
        found: `« ${value} » est un groupe de trop`,
        expected: `au plus ${MOST_GROUPS} groupes`,
        remedy: 'Réunissez deux groupes voisins',
      }),
    ),
  ];
}

function describeUnknown(code: string) {
  return {
    found: `« ${code} » n’est pas une division de la NAF rév. 2`,
    expected: 'deux chiffres de la nomenclature d’activités',
    remedy: 'Choisissez une division dans content/referentiels/secteurs.yaml',
  };
}
