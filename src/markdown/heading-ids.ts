import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { slugify } from '../language/fold.ts';

/** Gives each heading of a body an ASCII id that its words tell: « Ce qu'ils font ensemble » → `ce-qu-ils-font-ensemble`. */
export const headingIdsPlugin: MdastPluginEntry = () => {
  const taken = new Set<string>();
  return defineMdastPlugin({
    name: 'heading-ids',
    heading(node, context) {
      const id = findFreeId(slugify(context.textContent(node)), taken);
      taken.add(id);
      context.setProperty(node, 'data', { hProperties: { id } });
    },
  });
};

/** The slug, or with the first number from 2 that makes it another. */
function findFreeId(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}
