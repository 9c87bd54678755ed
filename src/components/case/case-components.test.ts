import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll } from 'css-select';
import { type AnyNode, type Element, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { figureEntry, localSource, observed, singleCase } from '../../atlas/atlas.fixture.ts';
import { buildCasePage } from '../../views/case/case-page.ts';
import DisagreementChart from './DisagreementChart.astro';
import FigureTable from './FigureTable.astro';
import MemberBanner from './MemberBanner.astro';

const container = await AstroContainer.create();

const { atlas, caseStudy } = singleCase({
  chiffres: [
    figureEntry([
      observed(30, 2001, 'a'),
      observed(40, [2005, 2009], 'b'),
      observed(60, 2023, 'c', { fiabilite: 'basse' }),
      { min: 55, max: 70, annee: 2023, source: 'd', fiabilite: 'moyenne' },
      observed(65, 2024, 'e'),
      observed(58, 2022, 'b'),
      observed(12, 'inconnue', 'a'),
    ]),
    figureEntry([observed(2_000_000, 'inconnue', 'a')], { id: 'budget', mesure: 'emplois', unite: 'euros' }),
  ],
  sources: [...'abcde'].map((id) => localSource(id)),
});
const page = buildCasePage(caseStudy, atlas);

const unknown = { text: 'Nombre de membres non documenté', sources: [{ number: 4, href: '#source-4' }] };

/** The cells of each row, as a reader sees them. */
function readRows(html: string): readonly (readonly string[])[] {
  return select(html, 'tr').map((row) => selectAll<AnyNode, Element>('td, th', row).map(readText));
}

/** Words of an element, apart where an element ends. */
function readText(element: Element): string {
  const texts = DomUtils.filter(isText, element).map(DomUtils.textContent);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function select(html: string, selector: string): readonly Element[] {
  return selectAll<AnyNode, Element>(selector, parseDocument(html));
}

const figures = [...page.figures.shown, ...page.figures.others];

test('the table of figures gives value, years, gap and sources of each, and says what has no date', async () => {
  const html = await container.renderToString(FigureTable, { props: { figures } });
  const [, members, budget] = readRows(html);
  expect(members?.slice(0, 3)).toEqual(['Adhérents adhérents de l’association', '55 à 70 entreprises', '2022 à 2024']);
  expect(members?.at(-1)).toBe('2 4 5');
  expect(budget?.slice(1, 4)).toEqual(['2 millions d’euros', 'à vérifier', 'Sans date : hors calcul']);
  const ids = select(html, '[id]').map(({ attribs }) => attribs['id']);
  expect(ids).toEqual(expect.arrayContaining(figures.map(({ anchor }) => anchor)));
  const calls = select(html, 'a[href^="#source-"]').map(({ attribs }) => attribs['href']);
  expect(calls.length).toBeGreaterThan(0);
  expect(page.sources.map(({ number }) => `#source-${number}`)).toEqual(expect.arrayContaining(calls));
});

test('the banner has one dot a member: full up to the lowest count, hollow up to the highest', async () => {
  const html = await container.renderToString(MemberBanner, { props: { flock: page.flock, unknown } });
  const countDots = (name: string) =>
    select(html, `path.${name}`).map(({ attribs }) => attribs['d']?.match(/h0/g)?.length);
  expect(countDots('full')).toEqual([55, 55]);
  expect(countDots('hollow')).toEqual([15, 15]);
  expect(html).not.toContain(unknown.text);
  expect(select(html, '[style]')).toEqual([]);
});

test('a banner without a flock says what is known instead, and draws nothing', async () => {
  const html = await container.renderToString(MemberBanner, { props: { unknown } });
  expect(html).toContain('Nombre de membres non documenté');
  expect(select(html, 'a').map(({ attribs }) => attribs['href'])).toEqual(['#source-4']);
  expect(select(html, 'svg')).toEqual([]);
});

test('the chart of sources that differ says so in its title', async () => {
  const [chart] = page.charts;
  const html = await container.renderToString(DisagreementChart, { props: { chart } });
  expect(select(html, 'h3').map(readText)).toEqual(['55 ou 70 entreprises : les sources ne s’accordent pas']);
});
