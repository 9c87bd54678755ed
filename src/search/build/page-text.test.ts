import { expect, test } from 'vitest';
import { cutPageBody, readPageText } from './page-text.ts';

const write = (body: string, mark = ' data-pagefind-body') =>
  `<html><head><title>L’atlas</title></head><body><nav>Menu</nav><main id="contenu"${mark}>${body}</main><footer>Pied</footer></body></html>`;
const read = (body: string) => {
  const main = cutPageBody(Buffer.from(write(body)));
  return main && readPageText(main.toString());
};

test('a page is read when its layout says so, and its body only', () => {
  expect(cutPageBody(Buffer.from(write('<p>Mot</p>', '')))).toBeUndefined();
  expect(cutPageBody(Buffer.from(write('<p data-pagefind-body>Mot</p>', '')))).toBeUndefined();
  expect(cutPageBody(Buffer.from('<p>Mot</p>'))).toBeUndefined();
  expect(read('<p>Mot</p>')).toEqual({ title: '', headings: '', text: 'Mot', facts: '' });
});

test('the title is the first heading; it is not repeated in the text', () => {
  const page = read('<h1 id="a">Qu&rsquo;est-ce <em>qu’un</em>\n  groupement</h1><p>Un.</p><h2>Deux</h2><p>Trois</p>');
  expect(page).toEqual({ title: 'Qu’est-ce qu’un groupement', headings: 'Deux', text: 'Un.\nDeux\nTrois', facts: '' });
});

test('blocks are lines, words of inline elements do not run together nor apart', () => {
  expect(read('<ul><li>fer</li><li>verre</li></ul>')?.text).toBe('fer\nverre');
  expect(read('<p>Le XIX<sup>e</sup>\n siècle, <strong>ici</strong>.</p>')?.text).toBe('Le XIXe siècle, ici.');
  expect(read('<p><time>2 décembre</time><span>Inauguration</span></p>')?.text).toBe('2 décembre Inauguration');
  expect(read('<p>11 <span>emplois</span>, <span>deux</span><span>, trois</span></p>')?.text).toBe(
    '11 emplois, deux, trois',
  );
});

test('spaces that do not break stay, entities are read', () => {
  expect(read('<p>Verre&nbsp;: 70&#8239;% &amp; plus</p>')?.text).toBe('Verre\u00a0: 70\u202f% & plus');
});

test('rows of facts stand apart, their cells too', () => {
  const table = '<table><caption>Chiffres</caption><thead><tr><th>Mesure</th></tr></thead><tbody>';
  const page = read(`${table}<tr><th>Emplois <small>vallée</small></th><td>70</td><td></td></tr></tbody></table>
    <dl><div><dt>Statut</dt><dd>Actif</dd></div><div><dt>Début</dt><dd>2001</dd></div></dl><p>Fin</p>`);
  expect(page?.facts).toBe('Emplois vallée · 70\nActif · 2001');
  expect(page?.text).toBe('Fin');
});

test('what the page marks and what is not text are left out', () => {
  const page = read(
    `<p>Un</p><div class="a" data-pagefind-ignore><div>deux<br></div> trois</div><p data-pagefind-ignore="">quatre</p>
    <script>cinq()</script><svg><text>six</text><path d="M0 0"/></svg><p>sept<span data-pagefind-ignore>12</span></p>`,
  );
  expect(page?.text).toBe('Un\nsept');
});

test('titles of sections and of facts are read apart; only the first title is that of the page', () => {
  const page = read('<h1>Un</h1><h2>Deux <em>ou</em></h2><dl><dd><h3>Trois</h3> quatre</dd></dl><h1>Cinq</h1>');
  expect(page).toEqual({ title: 'Un', headings: 'Deux ou Trois', text: 'Deux ou', facts: 'Trois quatre' });
});
