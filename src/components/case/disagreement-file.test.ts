import { expect, test } from 'vitest';
import { figureEntry, localSource, observed, singleCase } from '../../atlas/atlas.fixture.ts';
import { buildCasePage } from '../../views/case/case-page.ts';
import { writeDisagreementFile } from './disagreement-file.ts';

const { atlas, caseStudy } = singleCase({
  chiffres: [
    figureEntry([
      observed(30, 2001, 'a'),
      observed(40, [2005, 2009], 'b'),
      observed(55, 2023, 'c', { fiabilite: 'basse' }),
      { min: 50, max: 70, annee: 2023, source: 'd', fiabilite: 'moyenne' },
      observed(65, 2024, 'e'),
    ]),
  ],
  sources: [...'abce'].map((id) => localSource(id)).concat(localSource('d', { editeur: 'Verre & <Cie>' })),
});
const [chart] = buildCasePage(caseStudy, atlas).charts;
if (chart === undefined) throw new Error('The case has no chart.');
const file = writeDisagreementFile(chart, 'En meute, « A & B »');

test('the file of a chart says what it shows, and on whose word', () => {
  expect(file).toContain(`<title>${chart.title}</title><desc>${chart.reading}</desc>`);
  expect(file).toContain('En meute, « A &amp; B »</text></svg>');
});

test('each kind of reading has its sign, and names do not break the drawing', () => {
  for (const name of ['point', 'uncertain', 'band', 'tick', 'grid']) expect(file).toContain(`class="${name}"`);
  expect(file).toMatch(/>Verre\s&amp;\s&lt;Cie>,\s2023</);
});
