import { z } from 'astro/zod';
import { identifier } from './fields.ts';
import { unwrap } from './shape.ts';

/** What others name. A source is looked up in the page first; a division of the NAF, in the groups of sectors. */
const TARGETS = ['cas', 'formes', 'pratiques', 'objectifs', 'mesures', 'sources', 'divisions'] as const;
export type ReferenceTarget = (typeof TARGETS)[number];

/** A field that holds the id of an entry. */
export interface ReferenceField {
  /** Keys from the top of the entry, `*` for the rank in a list: `['chiffres', '*', 'mesure']`. */
  readonly path: readonly string[];
  readonly to: ReferenceTarget;
}

/** The id of an entry of a collection. Declared here, it is checked, proposed and drawn wherever the schema serves. */
export const reference = (to: ReferenceTarget) => identifier().meta({ to });

/** The fields of a schema that refer to something, in its order. */
export function listReferenceFields(schema: z.core.$ZodType): readonly ReferenceField[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries<z.core.$ZodType>(inner.shape).flatMap(([key, field]) => below(key, field));
  }
  if (inner instanceof z.ZodArray) return below('*', inner.element);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option: z.core.$ZodType) => listReferenceFields(option));
  const to = inner instanceof z.ZodString ? inner.meta()?.['to'] : undefined;
  const target = TARGETS.find((name) => name === to);
  return target === undefined ? [] : [{ path: [], to: target }];
}

function below(key: string, schema: z.core.$ZodType): readonly ReferenceField[] {
  return listReferenceFields(schema).map(({ path, to }) => ({ path: [key, ...path], to }));
}
