import { applyEdits, type Correct, type Edit } from './correction.ts';
import { listScalars, readYamlPart } from './yaml-part.ts';

/** Codes of communes that were merged: the commune that holds them now, with its name, so that it can be read again. */
export const correctCommunes: Correct = (text, context) => {
  const part = readYamlPart(text, context);
  if (part === undefined) return { text, corrections: [] };
  const edits = listScalars(part).flatMap(({ path, scalar, start, end }): readonly Edit[] => {
    if (path.at(-1) !== 'commune' || typeof scalar.value !== 'string') return [];
    const present = context.findPresentCommune(scalar.value);
    if (present === undefined || present.includes("'")) return [];
    return [{ start, end, inserted: `'${present}'`, what: 'code d’une commune réunie à une autre' }];
  });
  return applyEdits(text, edits);
};
