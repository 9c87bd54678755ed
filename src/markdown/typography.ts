import { defineMdastPlugin } from 'satteri';
import { splitOrdinals, typeset } from '../language/typography.ts';

/** Sets French typography in the text of a body; code, addresses and attributes are left alone. */
export const typographyPlugin = defineMdastPlugin({
  name: 'french-typography',
  options: { position: true },
  text(node, context) {
    const pieces = splitOrdinals(typeset(node.value));
    if (pieces.length === 1 && pieces[0] === node.value) return;
    context.replaceNode(
      node,
      pieces.map((value, index) => (index % 2 === 0 ? { type: 'text', value } : raise(value))),
    );
  },
});

function raise(value: string) {
  return { type: 'emphasis' as const, data: { hName: 'sup' }, children: [{ type: 'text' as const, value }] };
}
