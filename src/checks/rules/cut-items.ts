import { listTexts } from '../reading/front-matter-values.ts';
import { quote } from '../reading/yaml-line.ts';
import { problemAt, type Rule } from './rule.ts';

/** Lists of names and of sentences, in which a comma may be a part of the text. */
const SHAPES = ['auteurs.*', 'questions.*'] as const;

/** A name or a sentence is not cut at its comma: between brackets a comma opens another one, which then begins in the middle. */
export const cutItemsRule: Rule = {
  name: 'cut-items',
  scope: 'file',
  check: (file) =>
    SHAPES.flatMap((shape) => {
      const items = listTexts(file, shape);
      return items.flatMap(({ value, offset, source }, index) => {
        const before = items[index - 1];
        if (before === undefined || !/^\p{Ll}/u.test(source)) return [];
        // On a line of its own, it is what its author made it.
        if (file.lines.placeAt(before.offset).line !== file.lines.placeAt(offset).line) return [];
        const whole = `${before.value}, ${value}`;
        return [
          problemAt(file, offset, {
            found: `La virgule coupe « ${whole} » en deux`,
            expected: 'un élément par ligne, chacun après un tiret',
            remedy: `Écrivez ${quote(whole)} ; si ce sont bien deux éléments, donnez à chacun sa ligne`,
          }),
        ];
      });
    }),
};
