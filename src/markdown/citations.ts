import {
  defineMdastPlugin,
  type MdastPluginEntry,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { splitCitations } from '../atlas/citations.ts';

/**
 * Turns each call `[@a; @b]` of a body into `<Appel ids="a b" ranks="1 3" />`, the space before it taken away: `ranks`
 * are the ranks of these calls among those of the same source on the page, as `atlas/calls.ts` counts them.
 */
export const citationsPlugin: MdastPluginEntry = () => {
  const ranks = new Map<string, number>();
  const countCall = (id: string): number => {
    const rank = (ranks.get(id) ?? 0) + 1;
    ranks.set(id, rank);
    return rank;
  };
  return defineMdastPlugin({
    name: 'citations',
    options: { position: true },
    mdxJsxFlowElement: (node, context) => rankQuote(node, context, countCall),
    mdxJsxTextElement: (node, context) => rankQuote(node, context, countCall),
    text(node, context) {
      const parts = splitCitations(node.value);
      if (parts.every((part) => typeof part === 'string')) return;
      context.replaceNode(
        node,
        parts.map((part, index) => {
          if (typeof part !== 'string') return call(part, countCall);
          const isLast = index === parts.length - 1;
          return { type: 'text', value: isLast ? part : part.replace(/(?<![ \t\n])[ \t\n]+$/, '') };
        }),
      );
    },
  });
};

function call(ids: readonly string[], countCall: (id: string) => number) {
  return {
    type: 'mdxJsxTextElement' as const,
    name: 'Appel',
    attributes: [attribute('ids', ids.join(' ')), attribute('ranks', ids.map(countCall).join(' '))],
    children: [],
  };
}

function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute' as const, name, value };
}

/** Gives `<Citation source="a">` the rank of its call, as a call in brackets has one. */
function rankQuote(
  node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>,
  context: MdastVisitorContext,
  countCall: (id: string) => number,
): void {
  if (node.name !== 'Citation') return;
  const source = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'source',
  );
  if (typeof source?.value !== 'string') return;
  context.replaceNode(node, {
    ...node,
    attributes: [...node.attributes, attribute('rank', String(countCall(source.value)))],
  });
}
