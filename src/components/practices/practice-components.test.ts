import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll } from 'css-select';
import { type AnyNode, type Element, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { caseFile, localSource, practiceFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { buildPracticePage, listPracticePages } from '../../views/practices/practice-page.ts';
import { buildPracticesPage } from '../../views/practices/practices-page.ts';
import PracticeCases from './PracticeCases.astro';
import PracticePlate from './PracticePlate.astro';
import PracticeText from './PracticeText.astro';

const container = await AstroContainer.create();

const atlas = smallAtlas({
  pratiques: [practiceFile('acheter', { nom: 'Acheter ensemble' })],
  cas: [
    caseFile('orcab', {
      titre: 'Orcab',
      statut: 'termine',
      fin: { date: '2020', motif: 'x', source: 's' },
      pratiques: [{ pratique: 'acheter', detail: 'des camions', source: 's' }],
      fiche: {
        resultat: { reponse: 'Dix emplois', annee: 2020, source: 's', nature: 'prevu' },
        'ticket-d-entree': { inconnu: '2026-11-30' },
      },
      sources: [localSource('s')],
    }),
  ],
});

function select(html: string, selector: string): readonly Element[] {
  return selectAll<AnyNode, Element>(selector, parseDocument(html));
}

/** Words of an element, apart where an element ends. */
function readText(element: Element): string {
  const texts = DomUtils.filter(isText, element).map(DomUtils.textContent);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

test('the plate is a table: each row and column has its header, each mark is a link that names its case', async () => {
  const { plate } = buildPracticesPage(atlas);
  const html = await container.renderToString(PracticePlate, { props: { plate, labelledBy: 'planche' } });
  expect(select(html, 'thead th[scope="col"]').map(readText)).toEqual([
    'Pratique',
    'Verre, céramique, matériaux',
    'Métallurgie',
    'cas',
  ]);
  expect(select(html, 'tbody th[scope="row"] > a').map(readText)).toEqual(['Acheter ensemble']);
  expect(select(html, 'td a').map(({ attribs }) => [attribs['href'], attribs['aria-label']])).toEqual([
    ['/cas/orcab/', 'Orcab, terminé'],
  ]);
  expect(select(html, 'tr').map((row) => selectAll('th, td', row).length)).toEqual([4, 1, 4, 4]);
});

test('the table of a practice says how each answer is known, and leads to its sources', async () => {
  const [practice] = atlas.practices;
  const [listPage] = practice === undefined ? [] : listPracticePages(practice, atlas);
  if (practice === undefined || listPage === undefined) throw new Error('No practice');
  const props = { ...buildPracticePage(practice, listPage, atlas), labelledBy: 'cas' };
  const html = await container.renderToString(PracticeCases, { props });
  const [row] = select(html, 'tbody tr');
  expect(row === undefined ? [] : selectAll<AnyNode, Element>('th, td', row).map(readText)).toEqual([
    'Orcab Pays de Morlaix',
    'début inconnu, jusqu’en 2020, terminé',
    'effectif inconnu',
    'Des camions source',
    'entrée : cherché le 30 novembre 2026, pas trouvé',
    'résultat : Dix emplois prévu, 2020 source',
  ]);
  expect(select(html, '.case-source').map(({ attribs }) => attribs['href'])).toEqual([
    '/cas/orcab/#appel-pratique-0',
    '/cas/orcab/#reponse-resultat',
  ]);
});

test.each([
  ['', 5],
  [
    '<h2 id="par-ou-commencer">x</h2><ol><li>Comptez</li></ol><h2 id="le-cadre">x</h2><p><strong>La loi.</strong> Oui</p>',
    3,
  ],
])('a part that nobody wrote says so: « %s »', async (body, unwritten) => {
  const html = await container.renderToString(PracticeText, { slots: { default: body } });
  expect(select(html, 'h2').map(readText)).toEqual([
    'En quoi cela consiste',
    'Par où commencer',
    'Ce qui a raté',
    'Le cadre',
    'Quand choisir autre chose',
  ]);
  expect(select(html, '.unknown').map(readText)).toEqual(
    Array.from({ length: unwritten }, () => 'Pas encore cherché.'),
  );
});
