import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { test } from 'vitest';
import { expectDrawing } from '../../../tests/drawings/drawing.ts';
import { figureEntry, localSource, observed, singleCase } from '../../atlas/atlas.fixture.ts';
import { buildCasePage } from '../../views/case/case-page.ts';
import TallyList from '../region/TallyList.astro';
import DisagreementChart from './DisagreementChart.astro';
import MemberBanner from './MemberBanner.astro';
import TimelineStrip from './TimelineStrip.astro';

const container = await AstroContainer.create();

const { atlas, caseStudy } = singleCase({
  debut: '2001',
  chronologie: ['1895', '1950', '2001-09', '2005', '2010-05', '2024-03-01'].map((date) => ({
    date,
    evenement: 'x',
    source: 'a',
  })),
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
  ],
  sources: [...'abcde'].map((id) => localSource(id)),
});
const page = buildCasePage(caseStudy, atlas);
const [chart] = page.charts;
const unknown = { text: 'Nombre de membres non documenté', sources: [] };
const tallies = [3, 1, 24, 0].map((count, index) => ({ id: `t${index}`, name: `Secteur ${index}`, count }));

test.each([
  ['timeline-strip', TimelineStrip, { strip: page.timeline.strip }],
  ['disagreement-chart', DisagreementChart, { chart }],
  ['member-banner', MemberBanner, { flock: page.flock, unknown }],
  ['tally-list', TallyList, { tallies }],
] as const)('the drawing %s is the one kept', async (name, component, props) => {
  await expectDrawing(name, await container.renderToString(component, { props }));
});
