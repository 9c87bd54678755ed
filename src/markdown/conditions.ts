import { defineMdastPlugin } from 'satteri';

const CONDITION = /\n[^\S\n]*(Condition\s?:\s[^\n]*)$/;

/** Puts the line « Condition : … » of « Ce qui se transpose » on a line of its own, in italics. */
export const conditionsPlugin = defineMdastPlugin({
  name: 'conditions',
  text(node, context) {
    const [line, condition] = CONDITION.exec(node.value) ?? [];
    if (line === undefined || condition === undefined) return;
    context.replaceNode(node, [
      { type: 'text', value: node.value.slice(0, -line.length) },
      { type: 'break' },
      { type: 'emphasis', children: [{ type: 'text', value: condition }] },
    ]);
  },
});
