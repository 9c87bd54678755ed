import { defineMdastPlugin } from 'satteri';
import { typeset } from '../typography.ts';

/** Sets French typography in the text of a body; code, addresses and attributes are left alone. */
export const typographyPlugin = defineMdastPlugin({
  name: 'french-typography',
  options: { position: true },
  text(node, context) {
    const value = typeset(node.value);
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
});
