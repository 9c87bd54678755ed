import { FILE_COLLECTIONS, FOLDER_COLLECTIONS } from '../../src/schema/collections.ts';
import { findNearest, fold } from '../../src/schema/nearest.ts';
import { isFolderName, type ContentFile } from '../content/content-file.ts';
import type { Corpus } from '../content/corpus.ts';
import type { Finding } from '../content/problem.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/** Every file is in a known place, under a name that can be an address. */
export const fileNamesRule: Rule = {
  name: 'file-names',
  scope: 'corpus',
  check: (corpus) => [...corpus.files.flatMap((file) => checkFile(file, corpus)), ...findMissingLists(corpus)],
};

const FOLDERS: ReadonlyMap<string, string> = new Map(
  Object.values(FOLDER_COLLECTIONS).map(({ folder, extension }) => [folder, extension]),
);
const LISTS = Object.values(FILE_COLLECTIONS).map(({ file }) => file);

function checkFile(file: ContentFile, corpus: Corpus): readonly RuleProblem[] {
  const finding = file.collection === undefined ? describeStray(file, corpus) : describeName(file);
  return finding === undefined ? [] : [problemAt(file, 0, finding)];
}

function describeName({ id, path, collection }: ContentFile): Finding | undefined {
  if (!isFolderName(collection) || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
  const extension = path.slice(path.lastIndexOf('.'));
  return {
    found: `Le nom du fichier, « ${id} », ne peut pas servir d’adresse`,
    expected: 'des minuscules sans accent et des chiffres, mots séparés par des tirets',
    remedy: `Renommez le fichier ${fold(id)}${extension}`,
  };
}

function describeStray({ path, id }: ContentFile, corpus: Corpus): Finding {
  const [folder = '', ...rest] = path.split('/');
  const extension = FOLDERS.get(folder);
  if (extension === undefined || rest.length === 0) {
    const list = findNearest(path, LISTS);
    const nearest = findNearest(folder, FOLDERS.keys());
    return {
      found: `Le fichier « ${path} » n’a pas de place dans le contenu`,
      expected: `un fichier dans ${[...FOLDERS.keys()].join(', ')}, ou ${LISTS.join(', ')}`,
      remedy:
        list === undefined
          ? nearest === undefined
            ? 'Déplacez le fichier, ou retirez-le'
            : `Vouliez-vous dire le dossier « ${nearest} » ?`
          : `Renommez le fichier ${list}`,
    };
  }
  if (rest.length > 1) {
    return {
      found: `Le fichier est dans un sous-dossier de « ${folder} »`,
      expected: `les fichiers directement dans « ${folder} »`,
      remedy: `Déplacez-le en ${folder}/${rest.at(-1) ?? ''}`,
    };
  }
  const twin = `${folder}/${id}.${extension}`;
  const homes = [...FOLDERS].filter(([, known]) => path.endsWith(`.${known}`)).map(([name]) => name);
  const hasTwin = corpus.files.some((other) => other.path === twin);
  return {
    found: hasTwin ? `« ${path} » et « ${twin} » portent le même nom` : `« ${path} » n’a pas la bonne terminaison`,
    expected: `un seul fichier ${id}.${extension}`,
    remedy:
      homes.length > 0
        ? `Déplacez-le dans ${homes.join(' ou ')}`
        : hasTwin
          ? `Réunissez les deux dans ${twin}, puis supprimez celui-ci`
          : `Renommez le fichier ${id}.${extension}`,
  };
}

/** The closed lists are needed by every page; `pistes.yaml` may be absent. */
function findMissingLists(corpus: Corpus): readonly RuleProblem[] {
  return LISTS.filter(
    (list) => list.startsWith('referentiels/') && corpus.files.every(({ path }) => path !== list),
  ).map((file) => ({
    file,
    line: 1,
    column: 1,
    found: 'Le fichier manque',
    expected: 'une liste d’éléments, chacun avec son « id »',
    remedy: 'Rétablissez ce fichier',
  }));
}
