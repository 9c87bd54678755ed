import { JSON_SCHEMAS, type FieldSchema } from '../../schema/json-schema.ts';
import * as LABELS from '../../schema/labels.ts';
import { formatText } from '../format.ts';
import { helpField, isDay, isFolded, nameField, nameItem } from './field-words.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One key of a file, as a form asks it. */
export interface FormField {
  readonly key: string;
  readonly name: string;
  readonly help: string;
  readonly isRequired: boolean;
  /** Few files need it: it stands under a fold. */
  readonly isFolded: boolean;
  readonly control: Control;
}

/** How a value is typed; `line`, `text`, `number`, `date`, `day`, `year`, `point`, `commune` and `sources` are texts for the browser. */
export type Control =
  | { readonly kind: TypedKind; readonly longest?: number | undefined }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | ListControl;

export type TypedKind =
  'line' | 'text' | 'number' | 'date' | 'day' | 'year' | 'point' | 'address' | 'commune' | 'source' | 'sources';

export interface ListControl {
  readonly kind: 'list';
  /** One item, with its article. */
  readonly noun: string;
  readonly least: number;
  readonly item: Control;
}

/** Choices of the fields that take an id, by collection; `departements` too. A collection without choices is typed. */
export type Choices = Readonly<Partial<Record<string, readonly Choice[]>>>;

/** The form of a case, key by key, as its schema has it. */
export function listCaseFields(choices: Choices): readonly FormField[] {
  const schema = JSON_SCHEMAS.get('cas');
  return schema === undefined ? [] : listFields(schema, [], choices);
}

/** Longer texts take several lines. */
const LONGEST_LINE = 90;

/** Lists that every file fills, though the schema lets them be empty: a national case has no département, another page may hold the sources. */
const FIRST_ROWS: ReadonlySet<string> = new Set(['departements', 'sources']);

function listFields(schema: FieldSchema, path: readonly string[], choices: Choices): readonly FormField[] {
  return Object.entries(schema.properties ?? {}).map(([key, field]) => ({
    key,
    ...describeField(field, [...path, key]),
    isRequired: schema.required?.includes(key) ?? false,
    isFolded: isFolded([...path, key]),
    control: readControl(field, [...path, key], choices),
  }));
}

function describeField({ description = '' }: FieldSchema, path: readonly string[]) {
  const name = nameField(path);
  if (name === undefined) return { name: formatText(description), help: '' };
  return { name: formatText(name), help: formatText(helpField(path) ?? description) };
}

function readControl(field: FieldSchema, path: readonly string[], choices: Choices): Control {
  const key = path.at(-1) ?? '';
  if (field.properties !== undefined) return { kind: 'group', fields: listFields(field, path, choices) };
  if (field.prefixItems !== undefined) return { kind: 'point' };
  if (field.items) {
    const least = FIRST_ROWS.has(key) ? 1 : (field.minItems ?? 0);
    return { kind: 'list', noun: nameItem(key), least, item: readControl(field.items, path, choices) };
  }
  if (field.enum !== undefined) return { kind: 'choice', choices: nameChoices(field.enum) };
  const known = choices[field.to ?? key];
  if (known !== undefined) return { kind: 'choice', choices: known };
  if (field.type === 'boolean') return { kind: 'flag' };
  return { kind: readKind(field, path), longest: field.maxLength };
}

function readKind(field: FieldSchema, path: readonly string[]): TypedKind {
  if (path.at(-1) === 'commune') return 'commune';
  if (field.to === 'sources') return 'source';
  if (field.type === 'number' || field.type === 'integer') return 'number';
  if (field.format === 'uri') return 'address';
  const others = field.anyOf ?? [];
  if (others.some(({ to }) => to === 'sources')) return 'sources';
  if (others.some((other) => other.const !== undefined)) return 'year';
  if (others.some(({ format }) => format === 'date')) return isDay(path) ? 'day' : 'date';
  return field.pattern === undefined && (field.maxLength ?? 0) > LONGEST_LINE ? 'text' : 'line';
}

/** The words of a closed list: the table of labels that has those very keys. */
function nameChoices(keys: readonly string[]): readonly Choice[] {
  const tables: readonly Readonly<Record<string, string>>[] = Object.values(LABELS);
  const table = tables.find((labels) => Object.keys(labels).join() === keys.join());
  return keys.map((value) => ({ value, label: table?.[value] ?? value }));
}
