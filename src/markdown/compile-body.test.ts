import { expect, test } from 'vitest';
import { compileBody } from './compile-body.ts';

test('a body lists its headings with the ids they have on the page', () => {
  expect(compileBody("## Ce qu'ils font\n\nUn atelier.\n\n### Limites").headings).toEqual([
    { depth: 2, slug: 'ce-qu-ils-font', text: 'Ce qu’ils font' },
    { depth: 3, slug: 'limites', text: 'Limites' },
  ]);
});

test('a body names its renderer: Astro would try each of them otherwise', () => {
  const { Content } = compileBody('Un atelier.');
  expect(Reflect.get(Content, Symbol.for('astro:renderer'))).toBe('astro:jsx');
});

test('the compiler sets no quote nor dash of its own, which would be English ones', () => {
  expect(compileBody(`Un "atelier" -- l'acier...`).Content({})).toMatchObject({
    props: { children: 'Un "atelier" -- l’acier…' },
  });
});
