import { expect, test } from 'vitest';
import { caseFile, localSource, practiceFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { buildSectorsPage } from './sectors-page.ts';

const uses = (...practices: readonly string[]) => practices.map((pratique) => ({ pratique, detail: 'x', source: 's' }));

const sources = [localSource('s')];

const atlas = smallAtlas({
  pratiques: [
    practiceFile('acheter', { nom: "Acheter l'énergie" }),
    practiceFile('former', { nom: 'Former ensemble' }),
    practiceFile('vendre', { nom: 'Vendre ensemble' }),
    practiceFile('vide', { nom: 'Se garantir' }),
  ],
  cas: [
    caseFile('a', { titre: 'Anor', secteurs: ['25', '24', '23'], pratiques: uses('former', 'former'), sources }),
    caseFile('b', { titre: 'Bois', secteurs: ['24'], pratiques: uses('vendre', 'former', 'acheter'), sources }),
    caseFile('c', { titre: 'Cave', statut: 'inconnu', pratiques: uses('acheter'), sources }),
  ],
});

test('the sector of most cases comes first; a case counts in its first sector and touches the others', () => {
  const { lead, rows } = buildSectorsPage(atlas);
  expect(lead).toMatch(/^Deux secteurs\. /);
  expect(rows.map(({ href, main, others }) => [href, main.count, others.count])).toEqual([
    ['/secteurs/metallurgie/', 2, 0],
    ['/secteurs/verre-materiaux/', 1, 1],
  ]);
  expect(rows[1]?.main.dots).toMatchObject([{ href: '/cas/c/', name: 'Cave, perdu de vue', life: 'lost' }]);
  expect(rows[1]?.others.dots).toMatchObject([{ href: '/cas/a/', name: 'Anor, actif' }]);
});

test('the practices that most cases of a sector share, a case once', () => {
  const [metal, glass] = buildSectorsPage(atlas).rows;
  expect(metal?.practices).toEqual([
    { href: '/pratiques/former/', name: 'former ensemble', count: 2 },
    { href: '/pratiques/acheter/', name: 'acheter l’énergie', count: 1 },
    { href: '/pratiques/vendre/', name: 'vendre ensemble', count: 1 },
  ]);
  expect(glass?.practices.map(({ count }) => count)).toEqual([1]);
});

test('the divisions of each sector are told with the labels of the NAF', () => {
  const [glass] = buildSectorsPage(atlas).divisions;
  expect(glass).toEqual({
    name: 'Verre, céramique, matériaux',
    labels: [expect.stringMatching(/^08 /), expect.stringMatching(/^23 /)],
  });
});

test('a sector without a case keeps its row; one of many draws some and counts the others', () => {
  expect(buildSectorsPage(smallAtlas()).rows.map(({ main, practices }) => [main.count, practices])).toEqual([
    [0, []],
    [0, []],
  ]);
  const many = smallAtlas({ cas: Array.from({ length: 20 }, (_, index) => caseFile(`c${index}`)) });
  const [first] = buildSectorsPage(many).rows;
  expect([first?.main.dots.length, first?.main.more, first?.main.count]).toEqual([14, 6, 20]);
});
