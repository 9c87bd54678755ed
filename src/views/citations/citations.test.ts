import { expect, test } from 'vitest';
import { writeBibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';

const ARTICLE: CitedWork = {
  key: 'bresle-2017',
  kind: 'article',
  title: 'Verre & « luxe » : 50 % d’{export}_#1',
  authors: ['Élise Œuvrard'],
  publisher: 'Le Journal\nde la vallée',
  date: '2017-09',
  url: 'https://exemple.fr/a_b?c=1&d={e}#f',
  consulted: '2026-11-20',
  language: 'fr',
};
const UNDATED: CitedWork = { key: 'site', kind: 'page', title: 'Accueil', authors: [], publisher: 'Club' };

test('BibTeX: signs that mean something are escaped in texts, kept in addresses; names and titles stay in one piece', () => {
  expect(writeBibtex([ARTICLE, UNDATED])).toBe(String.raw`@article{bresle-2017,
  title = {{Verre \& « luxe » : 50 \% d’\textbraceleft{}export\textbraceright{}\_\#1}},
  author = {{Élise Œuvrard}},
  journaltitle = {Le Journal de la vallée},
  date = {2017-09},
  url = {https://exemple.fr/a_b?c=1&d=%7Be%7D#f},
  urldate = {2026-11-20},
  langid = {french},
}

@online{site,
  title = {{Accueil}},
  organization = {Club},
}
`);
});

test('RIS: one line a field, dates as precise as known, each record closed', () => {
  const lines = writeRis([ARTICLE, UNDATED]).split('\r\n');
  expect(lines).toContain('T2  - Le Journal de la vallée');
  expect(lines).toContain('DA  - 2017/09//');
  expect(lines).toContain('Y2  - 2026/11/20/');
  expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('PY'))).toEqual(['PY  - 2017']);
});

test('CSL-JSON: names as they are signed, what is unknown left out', () => {
  expect(JSON.parse(writeCslJson([ARTICLE, UNDATED]))).toEqual([
    {
      id: 'bresle-2017',
      type: 'article-newspaper',
      title: ARTICLE.title,
      author: [{ literal: 'Élise Œuvrard' }],
      'container-title': 'Le Journal\nde la vallée',
      issued: { 'date-parts': [[2017, 9]] },
      URL: ARTICLE.url,
      accessed: { 'date-parts': [[2026, 11, 20]] },
      language: 'fr',
    },
    { id: 'site', type: 'webpage', title: 'Accueil', 'container-title': 'Club' },
  ]);
});
