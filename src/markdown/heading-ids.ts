import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** Gives each heading of a body an ASCII id that its words tell: « Ce qu'ils font ensemble » → `ce-qu-ils-font-ensemble`. */
export const headingIdsPlugin: MdastPluginEntry = () => {
  const counts = new Map<string, number>();
  return defineMdastPlugin({
    name: 'heading-ids',
    heading(node, context) {
      const slug = slugify(context.textContent(node));
      const count = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, count);
      context.setProperty(node, 'data', { hProperties: { id: count === 1 ? slug : `${slug}-${count}` } });
    },
  });
};

/** Lower-case ASCII words joined by hyphens. */
export function slugify(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
