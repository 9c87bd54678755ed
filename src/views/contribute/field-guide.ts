import { FILE_COLLECTIONS, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from '../../schema/collections.ts';
import { listFields, type Field } from '../../schema/field-list.ts';
import { formatText } from '../format.ts';

export interface FieldRow {
  /** Fragment of the address of the row. */
  readonly id: string;
  /** The key as it is written in the file. */
  readonly key: string;
  /** How many keys stand above it. */
  readonly depth: number;
  readonly description: string;
  readonly expected: readonly Passage[];
  readonly isRequired: boolean;
}

/** A part of a sentence. */
interface Passage {
  readonly text: string;
  readonly isCode: boolean;
}

export interface FieldTable {
  readonly id: string;
  readonly title: string;
  /** Where its files are, as one looks for them: `content/cas/<id>.mdx`. */
  readonly file: string;
  readonly rows: readonly FieldRow[];
}

const TITLES: Readonly<Record<string, string>> = {
  cas: 'Un cas',
  sources: 'Une source que plusieurs pages citent',
  acteurs: 'Un acteur',
  dossiers: 'Un dossier',
  pratiques: 'Une pratique',
  formes: 'Une forme',
  dispositifs: 'Un dispositif',
  repertoire: 'Le répertoire',
  comparaisons: 'Une comparaison',
};

const TARGETS: Readonly<Record<string, string>> = {
  cas: 'd’un cas\u00a0: le nom de son fichier',
  formes: 'd’une forme\u00a0: le nom d’un fichier de content/formes',
  pratiques: 'd’une pratique\u00a0: le nom d’un fichier de content/pratiques',
  objectifs: 'd’un objectif, pris dans referentiels/objectifs.yaml',
  mesures: 'd’une mesure, prise dans referentiels/mesures.yaml',
  sources: 'd’une source\u00a0: de la page, ou le nom d’un fichier de content/sources',
};

/** Every accepted key of each kind of file, in the words of the checks: nothing is listed here by hand. */
export function buildFieldGuide(): readonly FieldTable[] {
  const folders = Object.entries(FOLDER_COLLECTIONS).map(([id, { folder, extension, schema }]) => ({
    id,
    file: `content/${folder}/<identifiant>.${extension}`,
    schema,
  }));
  const files = Object.entries({ ...SINGLE_COLLECTIONS, ...FILE_COLLECTIONS }).map(([id, { file, schema }]) => ({
    id,
    file: `content/${file}`,
    schema,
  }));
  const all = [...folders, ...files];
  return Object.entries(TITLES).flatMap(([id, title]) => {
    const found = all.find((one) => one.id === id);
    return found === undefined
      ? []
      : [{ id, title, file: found.file, rows: describeFields(id, listFields(found.schema)) }];
  });
}

function describeFields(table: string, fields: readonly Field[]): readonly FieldRow[] {
  return dropRepeated(fields).map((field) => {
    const keys = field.path.filter((key) => key !== '*');
    return {
      id: [table, ...keys].join('-'),
      key: keys.at(-1) ?? '',
      depth: keys.length - 1,
      description: formatText(field.description),
      expected: markCode(describeExpected(field)),
      isRequired: field.isRequired,
    };
  });
}

function describeExpected({ expected, to }: Field): string {
  if (expected === undefined) return 'les clés qui suivent';
  const target = TARGETS[to ?? ''];
  if (target === undefined) return expected;
  const [list = ''] = expected.startsWith('une liste') ? expected.split('\u00a0:') : [];
  return `${list === '' ? '' : `${list}\u00a0: `}l’identifiant ${target}`;
}

/** What is to be typed as it stands, as `'23'`, apart from the words around it, which are typeset. */
function markCode(text: string): readonly Passage[] {
  return text.split(/((?<=\s)'[^\s']+')/).map((part, index) => {
    const isCode = index % 2 === 1;
    return { isCode, text: isCode ? part : formatText(part) };
  });
}

/** Keys whose neighbour just above holds the very same ones are told once: ten questions, one kind of answer. */
function dropRepeated(fields: readonly Field[]): readonly Field[] {
  const below = (parent: Field) => fields.filter(({ path }) => isBelow(path, parent.path));
  const told = new Map<string, string>();
  const repeated = new Set<Field>();
  for (const field of fields) {
    const inner = below(field);
    if (inner.length === 0) continue;
    const group = field.path.slice(0, -1).join('.');
    const shape = inner.map(({ path }) => path.slice(field.path.length).join('.')).join(' ');
    if (told.get(group) === shape) for (const one of inner) repeated.add(one);
    told.set(group, shape);
  }
  return fields.filter((field) => !repeated.has(field));
}

function isBelow(path: readonly string[], parent: readonly string[]): boolean {
  return path.length > parent.length && parent.every((key, index) => path[index] === key);
}
