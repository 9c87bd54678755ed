import type { Plugin } from 'vite';

const SCOPE = /\bdata-astro-cid-(\w+)/g;
/** Letters that some hundred scopes hardly share by chance: one more to each costs a page a few bytes once compressed. */
const SHORT_LENGTH = 4;

/**
 * Shorter names for the attributes by which the styles of a component reach its elements only: half of them are on each
 * page more than a hundred times. Of builds only; `tests/site/scopes.test.ts` reads what is built.
 */
export function shortScopes(): Plugin {
  const shorten = createShortener();
  return {
    name: 'en-meute:short-scopes',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\.astro\?astro&type=style/ },
      handler: (css) => ({ code: shorten(css), map: null }),
    },
    renderChunk: (code) => ({ code: shorten(code), map: null }),
  };
}

/** @returns what shortens the scopes of a text. It throws when two scopes, in any of its texts, would have one name. */
export function createShortener(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) =>
    text.replace(SCOPE, (_, scope: string) => {
      const short = scope.slice(0, SHORT_LENGTH);
      const other = known.get(short) ?? scope;
      if (other !== scope) throw new Error(`Scopes ${other} and ${scope} have one short name: lengthen it.`);
      known.set(short, scope);
      return `data-${short}`;
    });
}
