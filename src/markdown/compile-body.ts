import { Fragment, jsx } from 'astro/jsx-runtime';
import { defineMdastPlugin, evaluate } from 'satteri';
import { bodyFeatures, bodyPlugins } from './plugins.ts';

/** A heading as the contents of a page list it. */
export interface BodyHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A body as a component of `astro:jsx`, the renderer of @astrojs/mdx. */
export interface CompiledBody {
  readonly Content: (properties: Readonly<Record<string, unknown>>) => unknown;
  readonly headings: readonly BodyHeading[];
}

/**
 * Compiles the MDX of a body as @astrojs/mdx does, with the same compiler and plugins, but when it is printed: as modules of
 * the site, thousands of bodies would be bundled and loaded at each build, changed or not.
 *
 * @throws {Error} on MDX that the verifier refuses
 */
export function compileBody(source: string): CompiledBody {
  const headings: BodyHeading[] = [];
  const result = evaluate(source, {
    Fragment,
    jsx: write,
    jsxs: write,
    mdastPlugins: [...bodyPlugins, listHeadings(headings)],
    features: bodyFeatures,
    elementAttributeNameCase: 'html',
  });
  if (result instanceof Promise) throw new Error('A plugin became asynchronous');
  const { default: Content } = result;
  if (!isComponent(Content)) throw new Error('No component came out');
  // How Astro knows who renders it; it tries each renderer in turn otherwise.
  Object.defineProperty(Content, Symbol.for('astro:renderer'), { value: 'astro:jsx' });
  return { Content, headings };
}

/** The compiler of MDX gives an object of properties to each tag. */
function write(tag: unknown, properties: unknown): unknown {
  return jsx(tag, properties as Record<string, unknown>);
}

function listHeadings(headings: BodyHeading[]) {
  return defineMdastPlugin({
    name: 'list-headings',
    heading(node, context) {
      headings.push({ depth: node.depth, slug: readId(node.data), text: context.textContent(node) });
    },
  });
}

/** The id that the plugin of ids has given. */
function readId(data: object | undefined): string {
  const properties: unknown = data && Reflect.get(data, 'hProperties');
  return typeof properties === 'object' && properties !== null ? String(Reflect.get(properties, 'id')) : '';
}

function isComponent(value: unknown): value is CompiledBody['Content'] {
  return typeof value === 'function';
}
