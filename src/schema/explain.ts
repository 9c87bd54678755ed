import type { z } from 'astro/zod';
import { slugify } from '../language/fold.ts';
import { explainValue } from './explain-value.ts';
import { findNearest } from './nearest.ts';
import { descriptionOf, findHolders, keysOf, schemaAt, valueAt, type DataPath } from './shape.ts';
import { suggestNumber } from './suggestion.ts';

/** One mistake in French: phrases without their final stop. */
export interface Explanation {
  readonly path: DataPath;
  /** Where to point: at the key, or at the value after it. */
  readonly part: 'key' | 'value';
  readonly found: string;
  /** The end of « attendu : … ». */
  readonly expected?: string | undefined;
  /** What to write or to do, in the imperative. */
  readonly remedy?: string | undefined;
}

export interface Refusal {
  readonly schema: z.core.$ZodType;
  readonly issues: readonly z.core.$ZodIssue[];
  /** What was read, before the schema. */
  readonly input: unknown;
  /** A value as it was typed (`02130` where the reader saw 2130). */
  readonly sourceOf?: (path: DataPath) => string | undefined;
}

/**
 * Says in French what a schema refused, one explanation a mistake: a key that is both unknown under one name and missing
 * under another is one mistake. Pure: the verifier, the web form and the tests share it.
 */
export function explainIssues(refusal: Refusal): readonly Explanation[] {
  const issues = firstOfEachPath(refusal.issues).slice(0, MOST_ISSUES);
  const renamed = new Set(issues.flatMap((issue) => listRenamedKeys(issue, refusal)));
  return issues
    .filter(({ code, path }) => code === 'unrecognized_keys' || !renamed.has(toKey(toDataPath(path))))
    .flatMap((issue) => explainIssue(issue, refusal));
}

/** Past it, a person mends the first and runs the checks again. */
const MOST_ISSUES = 100;

function explainIssue(issue: z.core.$ZodIssue, refusal: Refusal): readonly Explanation[] {
  const path = toDataPath(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_ISSUES).map((key) => explainUnknownKey(key, path, refusal));
  const value = valueAt(refusal.input, path);
  if (value === undefined && path.length > 0) return [explainMissing(path, issue.message, refusal)];
  const schema = schemaAt(refusal.schema, path);
  return [{ path, part: 'value', ...explainValue({ issue, path, value, schema, source: refusal.sourceOf?.(path) }) }];
}

function explainUnknownKey(key: string, parent: DataPath, refusal: Refusal): Explanation {
  const base = { path: [...parent, key], part: 'key' } as const;
  if (valueAt(refusal.input, base.path) === null && /^\d|\s/.test(key))
    return { ...base, ...explainComma(key, parent, refusal) };

  const found = `La clé « ${key} » n’existe pas ici`;
  const nearest = suggestKey(key, parent, refusal);
  if (nearest !== undefined) return { ...base, found, remedy: `Vouliez-vous dire « ${nearest} » ?` };

  const known = keysOf(schemaAt(refusal.schema, parent));
  if (known.includes(slugify(key)))
    return { ...base, found, remedy: `« ${slugify(key)} » est déjà écrit : retirez cette ligne` };

  if (valueAt(refusal.input, base.path) === null && /\p{Lu}/u.test(key))
    return { ...base, ...explainComma(key, parent, refusal) };

  // What is nested here, before what is elsewhere in the file.
  const [holder] = [
    ...findHolders(schemaAt(refusal.schema, parent) ?? refusal.schema, key),
    ...findHolders(refusal.schema, key),
  ];
  if (holder !== undefined)
    return { ...base, found, remedy: `Elle se range dans « ${holder} » : vérifiez le décalage de la ligne` };
  return {
    ...base,
    found,
    expected: `une de ces clés : ${known.join(', ')}`,
    remedy: 'Renommez la clé ou retirez la ligne',
  };
}

/** `{ mention: un peu plus, ou moins }` holds the key « ou moins » without a value. */
function explainComma(key: string, parent: DataPath, refusal: Refusal): Pick<Explanation, 'found' | 'remedy'> {
  const found = `Une virgule coupe la valeur : « ${key} » est lu comme une clé`;
  if (!/^\d+$/.test(key))
    return { found, remedy: 'Mettez le texte entier, virgule comprise, entre guillemets doubles' };
  const cut = NUMBER_KEYS.filter((name) => typeof valueAt(refusal.input, [...parent, name]) === 'number');
  const [name = ''] = cut;
  const start = refusal.sourceOf?.([...parent, name]);
  const number = cut.length === 1 && start !== undefined ? suggestNumber(`${start},${key}`) : undefined;
  return { found, remedy: number === undefined ? TWO_WAYS : `Écrivez ${name}: ${number}` };
}

/** Keys whose number a comma may cut. */
const NUMBER_KEYS = ['valeur', 'min', 'max'] as const;
const TWO_WAYS = 'Écrivez le nombre sans virgule ni espace : 1350 pour des milliers, 12.5 pour des décimales';

function explainMissing(path: DataPath, message: string, { schema }: Refusal): Explanation {
  const name = String(path.at(-1));
  const field = schemaAt(schema, path);
  const description = descriptionOf(field);
  const keys = keysOf(field);
  const shape = keys.length > 0 ? `les clés ${keys.join(', ')}` : message;
  const isPlain = PLAIN_SHAPES.some((start) => shape.startsWith(start));
  return {
    path,
    part: 'key',
    found: `Il manque la clé « ${name} »`,
    expected: description === undefined ? shape : startLower(description) + (isPlain ? '' : ` (${shape})`),
    remedy: `Ajoutez ${name}: …`,
  };
}

/** Shapes that a description already says. */
const PLAIN_SHAPES = ['un texte', 'un identifiant', 'une liste'] as const;

/** The known key that an unknown one stands for, among those not written yet. */
function suggestKey(key: string, parent: DataPath, { schema, input }: Refusal): string | undefined {
  const free = keysOf(schemaAt(schema, parent)).filter((name) => valueAt(input, [...parent, name]) === undefined);
  return findNearest(key, free);
}

function listRenamedKeys(issue: z.core.$ZodIssue, refusal: Refusal): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const parent = toDataPath(issue.path);
  return issue.keys.slice(0, MOST_ISSUES).flatMap((key) => {
    const nearest = suggestKey(key, parent, refusal);
    return nearest === undefined ? [] : [toKey([...parent, nearest])];
  });
}

/** A wrong value fails several checks at once; the first says enough. */
function firstOfEachPath(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const known = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = `${code === 'unrecognized_keys' ? 'key' : 'value'} ${toKey(toDataPath(path))}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function startLower(text: string): string {
  return /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function toDataPath(path: readonly PropertyKey[]): DataPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function toKey(path: DataPath): string {
  return path.join('\u0000');
}
