import { escapeHtml } from '../../language/html.ts';

/** An element that the server writes and that the browser makes: one drawing of a comparison for both. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Markup | string | undefined | readonly Child[];

/** Attributes and children that are `undefined` are left out. */
export function element(tag: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return { tag, attributes: Object.fromEntries(written), children: flatten(children) };
}

export function writeHtml(node: Markup | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, attributes, children } = node;
  const open = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${open.join('')}>${children.map(writeHtml).join('')}</${tag}>`;
}

function flatten(children: readonly Child[]): readonly (Markup | string)[] {
  return children.flatMap((child) => {
    if (child === undefined) return [];
    return Array.isArray(child) ? flatten(child as readonly Child[]) : [child as Markup | string];
  });
}
