import { slugify } from '../../language/fold.ts';
import { ENTRY_NAME, FILE_COLLECTIONS, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from '../../schema/collections.ts';
import { findNearest } from '../../schema/nearest.ts';
import { isFolderName, type ContentFile } from '../reading/content-file.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding } from '../problem.ts';
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
const SINGLE_FILES = Object.values(SINGLE_COLLECTIONS).map(({ file }) => file);

function checkFile(file: ContentFile, corpus: Corpus): readonly RuleProblem[] {
  if (file.fault !== undefined) return [];
  const finding = file.collection === undefined ? describeStray(file, corpus) : describeName(file);
  return finding === undefined ? [] : [problemAt(file, 0, finding)];
}

function describeName({ id, path, collection }: ContentFile): Finding | undefined {
  if (!isFolderName(collection) || ENTRY_NAME.test(id)) return undefined;
  const extension = path.slice(path.lastIndexOf('.'));
  const name = slugify(id);
  return {
    found: `Le nom du fichier, « ${id} », ne peut pas servir d’adresse`,
    expected: 'des minuscules sans accent et des chiffres, mots séparés par des tirets, 80 signes au plus',
    remedy: ENTRY_NAME.test(name) ? `Renommez le fichier ${name}${extension}` : 'Donnez au fichier un nom plus court',
  };
}

function describeStray({ path, id }: ContentFile, corpus: Corpus): Finding {
  const [folder = '', ...rest] = path.split('/');
  const extension = FOLDERS.get(folder);
  if (extension === undefined || rest.length === 0) return describeUnknownPlace(path, folder);
  if (rest.length > 1) {
    return {
      found: `Le fichier est dans un sous-dossier de « ${folder} »`,
      expected: `les fichiers directement dans « ${folder} »`,
      remedy: `Déplacez-le en ${folder}/${rest.at(-1) ?? ''}`,
    };
  }
  const twin = `${folder}/${id}.${extension}`;
  if (corpus.files.some((other) => other.path === twin)) {
    return {
      found: `« ${path} » et « ${twin} » portent le même nom`,
      expected: `un seul fichier ${id}.${extension}`,
      remedy: `Réunissez les deux dans ${twin}, puis supprimez celui-ci`,
    };
  }
  const kind = KINDS.find(({ pattern }) => pattern.test(path));
  if (kind !== undefined) {
    return {
      found: `« ${path} » est ${kind.what}, et non un fichier de l’atlas`,
      expected: `des fichiers .${extension} dans « ${folder} »`,
      remedy: kind.remedy(folder, extension),
    };
  }
  const homes = [...FOLDERS].filter(([, known]) => path.endsWith(`.${known}`)).map(([name]) => name);
  return {
    found: `« ${path} » n’a pas la bonne terminaison`,
    expected: `des fichiers .${extension} dans « ${folder} »`,
    remedy:
      homes.length > 0
        ? `Déplacez-le dans ${homes.join(' ou ')}`
        : `Renommez le fichier ${dropExtension(id)}.${extension}`,
  };
}

/** `mecaloire.mdx.txt`: what an editor adds to a name that already has its extension. */
function dropExtension(id: string): string {
  return id.replace(/\.(?:mdx?|ya?ml)$/, '');
}

/** Files that another name would not mend. */
const KINDS: readonly {
  readonly pattern: RegExp;
  readonly what: string;
  readonly remedy: (folder: string, extension: string) => string;
}[] = [
  {
    pattern: /\.(?:png|jpe?g|gif|webp|svg|heic|tiff?|pdf)$/i,
    what: 'une image ou un document',
    remedy: () =>
      'Retirez-le : cette version de l’atlas ne montre pas d’images ; citez-le comme source, avec son adresse',
  },
  {
    pattern: /\.(?:docx?|odt|rtf|pages)$/i,
    what: 'un document de traitement de texte',
    remedy: (folder, extension) =>
      `Copiez son texte dans un fichier ${folder}/….${extension}, d’après le modèle du dossier`,
  },
  {
    pattern: /\.(?:csv|tsv|xlsx?|ods|json)$/i,
    what: 'un tableau',
    remedy: () => 'Retirez-le, et reportez ses chiffres sous « chiffres », chacun avec son année et sa source',
  },
  {
    pattern: /\.(?:bib|ris|enw|csl)$/i,
    what: 'une bibliographie',
    remedy: () => 'Écrivez un fichier .yaml par source, avec titre, editeur, nature, consulte et lecture',
  },
];

function describeUnknownPlace(path: string, folder: string): Finding {
  const list = findNearest(path, [...LISTS, ...SINGLE_FILES]);
  const nearest = findNearest(folder, FOLDERS.keys());
  const moved =
    nearest === undefined ? 'Déplacez le fichier, ou retirez-le' : `Vouliez-vous dire le dossier « ${nearest} » ?`;
  return {
    found: `Le fichier « ${path} » n’a pas de place dans le contenu`,
    expected: `un fichier dans ${[...FOLDERS.keys()].join(', ')}, ou ${[...LISTS, ...SINGLE_FILES].join(', ')}`,
    remedy: list === undefined ? moved : `Renommez le fichier ${list}`,
  };
}

/** The closed lists are needed by every page. */
function findMissingLists(corpus: Corpus): readonly RuleProblem[] {
  return LISTS.filter((list) => corpus.files.every(({ path }) => path !== list)).map((file) => ({
    file,
    line: 1,
    column: 1,
    found: 'Le fichier manque',
    expected: 'une liste d’éléments, chacun avec son « id »',
    remedy: 'Rétablissez ce fichier',
  }));
}
