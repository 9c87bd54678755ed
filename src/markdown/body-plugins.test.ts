import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../language/fold.ts';
import { renderBody } from './render-body.fixture.ts';

test.each([
  ["Ce qu'ils font ensemble", 'ce-qu-ils-font-ensemble'],
  ['Pourquoi là, pourquoi alors', 'pourquoi-la-pourquoi-alors'],
  ['Œuvrer : « l’été » !', 'oeuvrer-l-ete'],
  ['Curriculum vitæ', 'curriculum-vitae'],
  ['2009', '2009'],
])('%s → %s', (title, slug) => {
  expect(slugify(title)).toBe(slug);
});

test('headings have ids from their words, whatever their marks', () => {
  expect(renderBody('## *Ce qui* se `transpose`')).toContain('<h2 id="ce-qui-se-transpose">');
});

/** Ids of the headings of a body. */
function listIds(body: string): readonly string[] {
  return [...renderBody(body).matchAll(/<h\d id="([^"]*)"/g)].map(([, id = '']) => id);
}

test('a repeated heading is numbered, and each body starts again', () => {
  expect(listIds('## Limites\n\n### Limites\n\n## Limites')).toEqual(['limites', 'limites-2', 'limites-3']);
  expect(listIds('## Limites')).toEqual(['limites']);
});

test('no id is given twice', () => {
  const titles = fc.array(fc.constantFrom('Limites', 'Limites 2', 'Limites 2 2', 'L’été', 'L été'), { maxLength: 8 });
  fc.assert(
    fc.property(titles, (chosen) => {
      const ids = listIds(chosen.map((title) => `## ${title}`).join('\n\n'));
      expect(ids).toHaveLength(chosen.length);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test.each([
  ["L'usine : 11 000 salariés ?", '<p>L’usine\u00a0: 11\u202f000 salariés\u202f?</p>'],
  ['« *Le verre* »', '<p>«\u00a0<em>Le verre</em>\u00a0»</p>'],
  ["## L'usine", '<h2 id="l-usine">L’usine</h2>'],
  ['du XVIIIe au 1er mars, *25e*', '<p>du XVIII<sup>e</sup> au 1<sup>er</sup> mars, <em>25<sup>e</sup></em></p>'],
  ['La IIIe', '<p>La III<sup>e</sup></p>'],
  ['`1er`', '<p><code>1er</code></p>'],
  ['https://example.org/1er/2e-a', '<p><a href="https://example.org/1er/2e-a">https://example.org/1er/2e-a</a></p>'],
  ["`l'usine : 70 %`", "<p><code>l'usine : 70 %</code></p>"],
  ["```\nl'usine : 70 %\n```", "<pre><code>l'usine : 70 %\n</code></pre>"],
  ["[l'usine](https://example.org/l'usine?a=1!)", '<p><a href="https://example.org/l\'usine?a=1!">l’usine</a></p>'],
  ['https://example.org/a?b=1;c', '<p><a href="https://example.org/a?b=1;c">https://example.org/a?b=1;c</a></p>'],
])('typography of %j', (body, html) => {
  expect(renderBody(body)).toBe(html);
});

test('attributes are left to the components', () => {
  expect(renderBody('<Encart titre="L\'usine : oui">\n\nMot\n\n</Encart>')).toContain('titre="L\'usine : oui"');
});
