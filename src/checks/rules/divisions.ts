import { fold } from '../../language/fold.ts';
import { suggestValue } from '../../schema/suggestion.ts';
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
  return listTexts(file, shape).flatMap(({ value, offset }) => {
    if (divisions.has(value)) return [];
    return [problemAt(file, offset, /^\d{2}$/.test(value) ? describeUnknown(value) : describeWritten(value, corpus))];
  });
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

/** `23.13Z`, `23, 25`, `verre`: what names a division without being one. */
function describeWritten(typed: string, corpus: Corpus) {
  const codes = suggestValue(typed, 'une division de la NAF');
  const named = codes === undefined ? listNamed(typed, corpus).slice(0, MOST_NAMED) : [];
  return {
    found: `« ${typed.slice(0, LONGEST_SHOWN)} » n’est pas écrit comme une division`,
    expected: "une division de la NAF, deux chiffres entre apostrophes, par exemple '23'",
    remedy:
      (codes && `Écrivez ${codes}`) ??
      (named.length === 0
        ? 'Cherchez la division dans content/referentiels/secteurs.yaml'
        : `Choisissez parmi : ${named.map(({ code, label }) => `'${code}' ${label}`).join(' ; ')}`),
  };
}

/** The divisions whose name, or the name of whose group, holds the words. */
function listNamed(typed: string, corpus: Corpus) {
  const words = fold(typed.slice(0, LONGEST_SHOWN));
  if (words.length < SHORTEST_WORD) return [];
  const groups = corpus.filesOf('secteurs').flatMap((file) => {
    const named = file.frontMatter.scalars.filter(
      ({ path, value }) => (path[1] === 'nom' || path[1] === 'synonymes') && fold(String(value)).includes(words),
    );
    const ranks = new Set(named.map(({ path }) => path[0]));
    return listTexts(file, '*.divisions.*').filter(({ path }) => ranks.has(path[0]));
  });
  const codes = new Set(groups.map(({ value }) => value));
  return [...corpus.geography.readDivisions().values()].filter(
    ({ code, label }) => codes.has(code) || fold(label).includes(words),
  );
}

const MOST_NAMED = 4;
const LONGEST_SHOWN = 60;
const SHORTEST_WORD = 4;

function describeUnknown(code: string) {
  return {
    found: `« ${code} » n’est pas une division de la NAF rév. 2`,
    expected: 'deux chiffres de la nomenclature d’activités',
    remedy: 'Choisissez une division dans content/referentiels/secteurs.yaml',
  };
}
