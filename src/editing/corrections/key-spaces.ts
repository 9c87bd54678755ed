import { z } from 'astro/zod';
import { isScalar } from 'yaml';
import { keysOf, unwrap } from '../../schema/shape.ts';
import { findParts } from '../page-edit.ts';
import { applyEdits, type Correct, type CorrectionContext, type Edit } from './correction.ts';
import { listScalars, readYamlPart } from './yaml-part.ts';

/**
 * `titre:` followed by a no-break space is no key for a reader of YAML. Corrected where nothing else keeps the file from
 * being read: then the line was meant for a key of the schema.
 */
export const correctKeySpaces: Correct = (text, context) => {
  const unchanged = { text, corrections: [] };
  const parts = context.isPage ? findParts(text) : { start: 0, end: text.length };
  if (parts === undefined || hasKeys(text, context)) return unchanged;
  const edits = listEdits(text, parts, context);
  const ownEdits = dropTexts(edits, applyEdits(text, edits).text, context);
  const corrected = applyEdits(text, ownEdits);
  return hasKeys(corrected.text, context) ? corrected : unchanged;
};

function hasKeys(text: string, context: CorrectionContext): boolean {
  const root = readYamlPart(text, context)?.root;
  return root !== undefined && !isScalar(root);
}

const KEY = /(?<![^\n])([ ]*(?:- )?)([a-z][a-z-]{0,40}):( ?[\u00a0\u202f][ \u00a0\u202f]{0,10})(\S{0,30})/g;

interface Bounds {
  readonly start: number;
  readonly end: number;
}

function listEdits(text: string, { start, end }: Bounds, { schema }: CorrectionContext): readonly Edit[] {
  const known = new Set(schema && listKeys(schema));
  return [...text.slice(start, end).matchAll(KEY)].flatMap((match): readonly Edit[] => {
    const [, lead = '', key = '', spaces = '', next = ''] = match;
    if (!known.has(key)) return [];
    const at = start + match.index + lead.length + key.length + 1;
    const shown = [`${key}:${'⍽'.repeat(spaces.length)}${next}`, `${key}: ${next}`.trimEnd()] as const;
    const inserted = next === '' ? '' : ' ';
    return [{ start: at, end: at + spaces.length, inserted, what: 'espace insécable après la clé', shown }];
  });
}

/** A line that looks like a key inside a longer text is one of its lines. */
function dropTexts(edits: readonly Edit[], corrected: string, context: CorrectionContext): readonly Edit[] {
  const part = readYamlPart(corrected, context);
  const texts = part === undefined ? [] : listScalars(part);
  let shift = 0;
  return edits.filter(({ start, end, inserted }) => {
    const place = start + shift;
    shift += inserted.length - (end - start);
    return !texts.some((text) => text.start < place && place < text.end);
  });
}

function listKeys(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return listKeys(inner.element);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option: z.core.$ZodType) => listKeys(option));
  if (!(inner instanceof z.ZodObject)) return [];
  return [...keysOf(inner), ...Object.values<z.core.$ZodType>(inner.shape).flatMap((field) => listKeys(field))];
}
