import type { MdastNode } from 'satteri';
import { fold } from '../../language/fold.ts';
import { CASE_HEADINGS, CASE_STEPS } from '../../schema/collections.ts';
import { findNearest } from '../../schema/nearest.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { readText } from '../reading/walk-body.ts';
import { problemAt, type Rule } from './rule.ts';

/** « Si vous vouliez le faire » is a numbered list whose steps open with the same words in every case. */
export const stepsRule: Rule = {
  name: 'steps',
  scope: 'file',
  check: (file) => {
    if (file.collection !== 'cas') return [];
    let last = -1;
    return listSteps(file).flatMap(({ node, offset }) => {
      const words = readOpening(node);
      const rank = STEPS.indexOf(words);
      const isInOrder = rank > last;
      last = Math.max(last, rank);
      if (rank >= 0 && isInOrder) return [];
      return [
        problemAt(file, offset, {
          found: describeStep(words, rank),
          expected: `ces débuts en gras, dans cet ordre : ${STEPS.join(' · ')}`,
          remedy:
            rank < 0 ? describeOpening(words, node) : 'Déplacez cette étape, ou réunissez-la à celle qui a ce début',
        }),
      ];
    });
  },
};

const STEPS: readonly string[] = CASE_STEPS;
const TITLE = CASE_HEADINGS[CASE_HEADINGS.length - 1]?.title ?? '';

interface Step {
  readonly node: MdastNode;
  readonly offset: number;
}

/** The items of the lists under the last heading. */
function listSteps(file: ContentFile): readonly Step[] {
  const tree = file.body?.tree;
  if (tree === undefined || !('children' in tree)) return [];
  let isInside = false;
  return tree.children.flatMap((block): readonly Step[] => {
    if (block.type === 'heading' && block.depth === 2) isInside = fold(readText(block)) === fold(TITLE);
    if (!isInside || block.type !== 'list') return [];
    return block.children.map((node) => ({
      node,
      offset: file.lines.offsetAt(node.position?.start ?? { line: 1, column: 1 }),
    }));
  });
}

/** The words in bold at the start of a step, without their final point. */
function readOpening(item: MdastNode): string {
  const paragraph = 'children' in item ? item.children[0] : undefined;
  const first = paragraph !== undefined && 'children' in paragraph ? paragraph.children[0] : undefined;
  return first?.type === 'strong'
    ? readText(first)
        .replace(/(?<![\s.:])[\s.:]+$/, '')
        .trim()
    : '';
}

/** What to write at the start of a step: the opening that its words in bold, or else its first words, come near to. */
function describeOpening(words: string, item: MdastNode): string {
  const start = fold(readText(item));
  const nearest = words === '' ? STEPS.find((step) => start.startsWith(fold(step))) : findNearest(words, STEPS);
  return nearest === undefined
    ? 'Commencez l’étape par un de ces débuts, ou retirez-la'
    : `Écrivez **${nearest}.** au début de l’étape`;
}

function describeStep(words: string, rank: number): string {
  if (words === '') return 'Une étape de « Si vous vouliez le faire » ne commence pas par des mots en gras';
  return rank < 0
    ? `« ${words.slice(0, 60)} » n’est pas une des cinq étapes`
    : `L’étape « ${words} » n’est pas à sa place`;
}
