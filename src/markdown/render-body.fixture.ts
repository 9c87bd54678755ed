import { evaluate } from 'satteri';
import { bodyFeatures, bodyPlugins } from './plugins.ts';

type Properties = Readonly<Record<string, unknown>> & { readonly children?: unknown };

/** The body of a page as tags and text, through the plugins of the site. */
export function renderBody(body: string): string {
  const result = evaluate(body, {
    Fragment: 'fragment',
    jsx: write,
    jsxs: write,
    mdastPlugins: [...bodyPlugins],
    features: bodyFeatures,
    elementAttributeNameCase: 'html',
  });
  if (result instanceof Promise) throw new Error('A plugin became asynchronous');
  const { default: content } = result;
  if (typeof content !== 'function') throw new Error('No component came out');
  return String(Reflect.apply(content, undefined, [{ components: COMPONENTS }]));
}

/** Components stay tags under their own names. */
const COMPONENTS = { Appel: 'Appel', Chiffre: 'Chiffre', Citation: 'Citation', Encart: 'Encart' };

function write(tag: unknown, given: unknown): string {
  // The compiler of MDX gives an object of properties to each tag.
  const { children, ...properties } = given as Properties;
  const text = [children].flat(9).filter(isPrinted).join('');
  if (tag === 'fragment') return text;
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${String(tag)}${attributes.join('')}>${text}</${String(tag)}>`;
}

function isPrinted(child: unknown): boolean {
  return child !== undefined && child !== null && typeof child !== 'boolean';
}
