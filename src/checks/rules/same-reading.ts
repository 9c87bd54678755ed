import type { ContentFile } from '../reading/content-file.ts';
import { findDifference, readAsBuild } from '../reading/build-reading.ts';
import { problemAt, problemAtPath, type Rule, type RuleProblem } from './rule.ts';

/**
 * The build reads in a file what the checks read in it. They have two readers, ours for its places and its repairs: what
 * the two understand differently would be published unchecked.
 */
export const sameReadingRule: Rule = {
  name: 'same-reading',
  scope: 'sound-file',
  check: (file) => (file.collection === undefined ? [] : compare(file)),
};

function compare(file: ContentFile): readonly RuleProblem[] {
  const reading = readAsBuild(file);
  if ('failedLine' in reading) {
    const offset = file.lines.offsetAt({ line: Math.max(1, reading.failedLine), column: 1 });
    return [problemAt(file, offset, { found: 'Le site ne sait pas lire cette ligne, ou celle du dessus', ...QUOTE })];
  }
  const { value = {}, end } = file.frontMatter;
  const path = findDifference(value, reading.value);
  if (path !== undefined) {
    const key = path.findLast((part) => typeof part === 'string') ?? 'fichier';
    return [problemAtPath(file, path, { found: `« ${key} » n’est pas compris de même par le site`, ...QUOTE })];
  }
  if (file.text.slice(reading.bodyStart, end).trim() === '' && reading.bodyStart <= end) return [];
  return [problemAt(file, reading.bodyStart, NOT_SAME_END)];
}

const QUOTE = {
  expected: 'une valeur qui se lit d’une seule façon',
  remedy: 'Mettez la valeur entre guillemets doubles',
};

const NOT_SAME_END = {
  found: 'Le site fait commencer le texte ici, avant la fin de l’en-tête',
  expected: 'un en-tête entre deux lignes faites de trois tirets, les seules du fichier à commencer ainsi',
  remedy: 'Retirez les tirets de cette ligne',
};
