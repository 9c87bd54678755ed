import { expect, test } from 'vitest';
import { listWords } from '../atlas/words.ts';
import { isIndexed, prepareForIndex, readBodyText, readTitle } from './indexed-page.ts';

function page(body: string, head = '<title>L’atlas</title>'): string {
  return `<html><head>${head}</head><body><nav>L’entête</nav><main id="contenu" data-pagefind-body>${body}</main><footer>L’adresse</footer></body></html>`;
}

test('a page is indexed when its layout says so', () => {
  expect(isIndexed(page('<p>Mot</p>'))).toBe(true);
  expect(isIndexed('<main><p>Mot</p></main>')).toBe(false);
});

test('elisions are detached in the text, never in a tag', () => {
  const prepared = prepareForIndex(page('<p title="l’alliance">L’alliance <em>d&#39;Alès</em> qu&rsquo;on</p>'));
  expect(prepared).toContain('<p title="l’alliance">L’ alliance <em>d’ Alès</em> qu’ on</p>');
});

test('words with a ligature get their plain spelling once, at the end of the body', () => {
  expect(prepareForIndex(page('<p>Une œuvre, des Œuvres, œuvre.</p>'))).toContain(
    '<p data-pagefind-weight="0.5">⁂ oeuvre oeuvres</p></main>',
  );
  expect(prepareForIndex(page('<p>Une usine</p>'))).not.toContain('data-pagefind-weight');
});

test('hidden words follow, after the mark that ends the shown text', () => {
  expect(prepareForIndex(page('<p>Une usine</p>'), 'Picardie & <Oise>')).toContain(
    '<p>Une usine</p><p data-pagefind-weight="0.5">⁂ Picardie &amp; &lt;Oise></p></main>',
  );
});

test('the title of a page is its first heading', () => {
  expect(readTitle(page('<h1 id="a">Qu&rsquo;est-ce <em>qu&#39;un</em>\n  groupement</h1>'))).toBe(
    "Qu’est-ce qu'un groupement",
  );
});

test('nothing else of the page changes', () => {
  const html = page('<p>Une usine &amp; deux fours</p><script>const a = 1;</script>');
  expect(prepareForIndex(html)).toBe(html.replaceAll('L’', 'L’ '));
});

test('the words are those that the page shows', () => {
  const body =
    '<h1>L&rsquo;œuvre</h1><p class="chaudron">Métal&nbsp;2009 &amp; verre</p>' +
    '<script>alerte()</script><style>p{couleur:1}</style><svg><text>dessin</text></svg>';
  expect(listWords(readBodyText(page(body)))).toEqual(['oeuvre', 'metal', '2009', 'verre']);
});

test('what the engine ignores is left out, whatever stands in it', () => {
  const body =
    '<p>Un</p><div class="a" data-pagefind-ignore><div>deux</div> trois</div> quatre<p data-pagefind-ignore>cinq</p> six';
  expect(listWords(readBodyText(page(body)))).toEqual(['un', 'quatre', 'six']);
});

test('words do not run together across tags', () => {
  expect(listWords(readBodyText(page('<li>fer</li><li>verre</li>')))).toEqual(['fer', 'verre']);
});

test('head, menu and foot of the page are not its words', () => {
  expect(listWords(readBodyText(page('<p>Mot</p>')))).toEqual(['mot']);
});
