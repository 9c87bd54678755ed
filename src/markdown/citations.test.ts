import fc from 'fast-check';
import { expect, test } from 'vitest';
import { essayFile, localSource, smallAtlas } from '../atlas/atlas.fixture.ts';
import { anchors, buildTextApparatus } from '../atlas/calls.ts';
import { renderBody } from './render-body.fixture.ts';

test.each([
  ['un mot [@a].', '<p>un mot<Appel ids="a" ranks="1"></Appel>.</p>'],
  ['un mot [@a; @b].', '<p>un mot<Appel ids="a b" ranks="1 1"></Appel>.</p>'],
  [
    'un [@a] deux [@a; @b] trois',
    '<p>un<Appel ids="a" ranks="1"></Appel> deux<Appel ids="a b" ranks="2 1"></Appel> trois</p>',
  ],
  ['un mot\n[@a]', '<p>un mot<Appel ids="a" ranks="1"></Appel></p>'],
  ['*un mot* [@a]', '<p><em>un mot</em><Appel ids="a" ranks="1"></Appel></p>'],
  ['[@a] *un mot*', '<p><Appel ids="a" ranks="1"></Appel> <em>un mot</em></p>'],
  ['[@a] x [@b] x ', '<p><Appel ids="a" ranks="1"></Appel> x<Appel ids="b" ranks="1"></Appel> x</p>'],
  ['x [@a] x *y*', '<p>x<Appel ids="a" ranks="1"></Appel> x <em>y</em></p>'],
  ['x [@a] x [@b] x *y*', '<p>x<Appel ids="a" ranks="1"></Appel> x<Appel ids="b" ranks="1"></Appel> x <em>y</em></p>'],
  [
    'x [@a] x [@b] x [@c] x *y*',
    '<p>x<Appel ids="a" ranks="1"></Appel> x<Appel ids="b" ranks="1"></Appel> x<Appel ids="c" ranks="1"></Appel> x <em>y</em></p>',
  ],
  ['*[@a]*', '<p><em><Appel ids="a" ranks="1"></Appel></em></p>'],
  ['un {/* [@a] */} deux [@a]', '<p>un  deux<Appel ids="a" ranks="1"></Appel></p>'],
  ['rien [ici](/cas/a/)', '<p>rien <a href="/cas/a/">ici</a></p>'],
])('%j', (body, html) => {
  expect(renderBody(body)).toBe(html);
});

test('a quotation has a rank among the calls of its source, and its own calls come after it', () => {
  const html = renderBody(
    'Avant [@a].\n\n<Citation source="a" auteur="Une autrice">\n\nUn mot [@a; @b].\n\n</Citation>\n\nAprès [@a].',
  );
  expect(html.replaceAll('\n', '')).toBe(
    '<p>Avant<Appel ids="a" ranks="1"></Appel>.</p>' +
      '<Citation source="a" auteur="Une autrice" rank="2"><p>Un mot<Appel ids="a b" ranks="3 1"></Appel>.</p></Citation>' +
      '<p>Après<Appel ids="a" ranks="4"></Appel>.</p>',
  );
});

test('a quotation inside a paragraph', () => {
  expect(renderBody('Mot <Citation source="a">cité</Citation> [@a]')).toBe(
    '<p>Mot <Citation source="a" rank="1">cité</Citation><Appel ids="a" ranks="2"></Appel></p>',
  );
});

test('a body starts again at one', () => {
  expect(renderBody('[@a]')).toBe(renderBody('[@a]'));
});

const IDS = ['a', 'b', 'c-1'];
const words = fc.constantFrom('Le verre', "l'usine *forme*", 'une **paire**', '« oui »', '`du code`', 'à 70 %');
const calls = fc
  .array(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 })
  .map((ids) => ` [${ids.map((id) => `@${id}`).join('; ')}]`);
const phrases = fc.tuple(words, fc.option(calls, { nil: '' })).map((parts) => parts.join(''));
const sentences = fc.array(phrases, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join(', ')}.`);
const ids = fc.constantFrom(...IDS);
const blocks = fc.oneof(
  sentences,
  sentences.map((text) => `- ${text}\n- ${text}`),
  sentences.map((text) => `1. **Un point.** ${text}\n   Condition : ${text}`),
  sentences.map((text) => `> ${text}`),
  sentences.map((text) => `| A | B |\n| - | - |\n| ${text} | ${text} |`),
  sentences.map((text) => `{/* ${text} */}`),
  sentences.map((text) => `<Encart titre="Un titre">\n\n${text}\n\n</Encart>`),
  fc.tuple(ids, sentences).map(([id, text]) => `<Citation source="${id}">\n\n${text}\n\n</Citation>`),
  fc.tuple(ids, sentences).map(([id, text]) => `Mot <Citation auteur="A" source="${id}">${text}</Citation> suite`),
  fc.constantFrom('## Limites', '### Un titre'),
);
const bodies = fc.array(blocks, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n\n'));

/** Anchors of the calls that a body prints, in its order. */
function listPrintedAnchors(body: string): readonly string[] {
  const tags = renderBody(body).matchAll(
    /<Appel ids="([^"]*)" ranks="([^"]*)">|<Citation [^>]*?source="([^"]*)"[^>]*? rank="([^"]*)">/g,
  );
  return [...tags].flatMap(([, ids = '', ranks = '', source, rank]) => {
    if (source !== undefined) return [anchors.body(source, Number(rank))];
    const numbers = ranks.split(' ').map(Number);
    return ids.split(' ').map((id, index) => anchors.body(id, numbers[index] ?? 0));
  });
}

test('every call of a body is printed once, under the anchor that the list of sources leads back to', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const atlas = smallAtlas({ dossiers: [essayFile('x', { body, sources: IDS.map((id) => localSource(id)) })] });
      const expected = atlas.essays.flatMap((essay) => [...buildTextApparatus(essay).callsBySource.values()].flat());
      expect(listPrintedAnchors(body).toSorted()).toEqual(expected.map(({ anchor }) => anchor).toSorted());
    }),
  );
});

test('no call stays as it was typed, none is preceded by a space', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const html = renderBody(body);
      expect(html).not.toContain('[@');
      expect(html).not.toMatch(/\s<Appel/);
    }),
  );
});
