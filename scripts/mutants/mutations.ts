import ts from 'typescript';

export const KINDS = ['operator', 'constant', 'string', 'statement', 'branch'] as const;
export type Kind = (typeof KINDS)[number];

/** A change of the text between two offsets. */
export interface Mutation {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** Each operator with the one that a slip of the hand would put in its place. */
const SLIPS = new Map<string, string>([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
  ['+=', '-='],
  ['-=', '+='],
  ['++', '--'],
  ['--', '++'],
]);

/** What can go wrong at one node of the tree, whatever is below it. */
export function listMutations(node: ts.Node): readonly Mutation[] {
  return [...mutateOperator(node), ...mutateLiteral(node), ...removeStatement(node), ...swapBranches(node)];
}

function mutateOperator(node: ts.Node): readonly Mutation[] {
  if (ts.isBinaryExpression(node)) return slip(node.operatorToken.getText(), node.operatorToken.getStart());
  if (ts.isPostfixUnaryExpression(node)) return slip(ts.tokenToString(node.operator) ?? '', node.operand.end);
  if (!ts.isPrefixUnaryExpression(node)) return [];
  const sign = ts.tokenToString(node.operator) ?? '';
  if (sign === '++' || sign === '--') return slip(sign, node.getStart());
  return [{ kind: 'operator', start: node.getStart(), end: node.end, after: node.operand.getText() }];
}

function slip(sign: string, start: number): readonly Mutation[] {
  const after = SLIPS.get(sign);
  return after === undefined ? [] : [{ kind: 'operator', start, end: start + sign.length, after }];
}

function mutateLiteral(node: ts.Node): readonly Mutation[] {
  const replace = (kind: Kind, after: string) => [{ kind, start: node.getStart(), end: node.end, after }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return replace('constant', 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) return replace('constant', 'true');
  if (ts.isNumericLiteral(node)) return replace('constant', String(changeNumber(Number(node.text))));
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return replace('string', node.text === '' ? "'mutant'" : "''");
  }
  return ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent) ? replace('string', "''") : [];
}

/** One more than a large limit is a change that no reader would see: it doubles. */
function changeNumber(value: number): number {
  if (value === 1) return 0;
  return value > 10 ? value * 2 : value + 1;
}

/** A call whose value nobody takes, an assignment, or an early way out. An empty statement stands where one is needed. */
function removeStatement(node: ts.Node): readonly Mutation[] {
  const isRemovable = ts.isExpressionStatement(node) || (ts.isIfStatement(node) && isWayOut(node));
  return isRemovable ? [{ kind: 'statement', start: node.getStart(), end: node.end, after: ';' }] : [];
}

function isWayOut({ thenStatement, elseStatement }: ts.IfStatement): boolean {
  return (
    elseStatement === undefined &&
    (ts.isReturnStatement(thenStatement) || ts.isContinueStatement(thenStatement) || ts.isBreakStatement(thenStatement))
  );
}

/** The two ways of a choice, swapped; to negate the condition of an `if` is the same, with or without an `else`. */
function swapBranches(node: ts.Node): readonly Mutation[] {
  if (ts.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    const after = `${condition.getText()} ? ${whenFalse.getText()} : ${whenTrue.getText()}`;
    return [{ kind: 'branch', start: node.getStart(), end: node.end, after }];
  }
  if (!ts.isIfStatement(node)) return [];
  const { expression } = node;
  return [{ kind: 'branch', start: expression.getStart(), end: expression.end, after: `!(${expression.getText()})` }];
}
