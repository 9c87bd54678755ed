import type { MdastNode } from 'satteri';
import type { ContentFile } from './content-file.ts';

export interface BodyNode {
  readonly node: MdastNode;
  /** From the root down. */
  readonly parents: readonly MdastNode[];
  /** Offset of the node in the file. */
  readonly offset: number;
}

/** Every node of the text of a page, parents first. Nothing when the text cannot be read. */
export function walkBody(file: ContentFile): readonly BodyNode[] {
  const tree = file.body?.tree;
  const found: BodyNode[] = [];
  const visit = (node: MdastNode, parents: readonly MdastNode[]): void => {
    found.push({ node, parents, offset: file.lines.offsetAt(node.position?.start ?? { line: 1, column: 1 }) });
    if ('children' in node) node.children.forEach((child) => visit(child, [...parents, node]));
  };
  if (tree !== undefined) visit(tree, []);
  return found;
}

/** The words of a node, without their marks. */
export function readText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(readText).join('') : '';
}
