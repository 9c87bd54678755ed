import ts from 'typescript';

/**
 * What no mutant touches, with all that is inside: types, which do not run; imports, whose fault stops every test; the
 * errors and the console lines that only a developer reads. Comments are no part of the tree, so none is drawn there.
 */
export function isLeftOut(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    isDynamicImport(node) ||
    isDeveloperError(node)
  );
}

function isDynamicImport(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function isDeveloperError(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  return ts.isCallExpression(node) && /^console\./.test(node.expression.getText());
}
