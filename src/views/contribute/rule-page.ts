import { formatText } from '../format.ts';
import { RULE_GUIDES } from './rule-guides/all-guides.ts';
import type { RuleGuide } from './rule-guides/rule-guide.ts';

/** A piece of a sentence; code is what one types, to the letter. */
export interface TextPiece {
  readonly text: string;
  readonly isCode: boolean;
}

export interface ExampleLine {
  readonly text: string;
  readonly isAtFault: boolean;
}

/** What the page of one kind of mistake prints. */
export interface RulePage {
  /** Last segment of its address. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly meaning: readonly TextPiece[];
  readonly remedy: readonly TextPiece[];
  readonly reason: readonly TextPiece[];
  /** Where the example stands: a file, or « Le nom du fichier ». */
  readonly place: string;
  readonly wrong: readonly ExampleLine[];
  readonly right: readonly ExampleLine[];
}

export const RULE_PAGES: readonly RulePage[] = RULE_GUIDES.flatMap(({ guides }) => guides.map(describeRule));

/** The kinds of mistakes, by what they are about. */
export const RULE_SHELVES = RULE_GUIDES.map(({ id, title, guides }) => ({
  id,
  title: formatText(title),
  rules: guides.map((guide) => ({ id: guide.rule, title: formatText(guide.title) })),
}));

function describeRule({ rule, title, meaning, remedy, reason, example }: RuleGuide): RulePage {
  const { file, wrong, line = 1, right } = example;
  return {
    id: rule,
    title: formatText(title),
    description: formatText(meaning.replaceAll('`', '')),
    meaning: cutCode(meaning),
    remedy: cutCode(remedy),
    reason: cutCode(reason),
    place: file ?? formatText("Le nom d'un fichier"),
    wrong: wrong.split('\n').map((text, index) => ({ text, isAtFault: index === line - 1 })),
    right: right.split('\n').map((text) => ({ text, isAtFault: false })),
  };
}

/** Typography is for sentences: what stands between backquotes is copied to the letter. */
function cutCode(text: string): readonly TextPiece[] {
  const sentence = formatText(text).split('`');
  const verbatim = text.split('`');
  return sentence.flatMap((piece, index) => {
    const isCode = index % 2 === 1;
    const shown = isCode ? (verbatim[index] ?? '') : piece;
    return shown === '' ? [] : [{ text: shown, isCode }];
  });
}
