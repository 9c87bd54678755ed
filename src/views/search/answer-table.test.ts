import { expect, test } from 'vitest';
import {
  caseFile,
  essayFile,
  figureEntry,
  formFile,
  localSource,
  observed,
  practiceFile,
  smallAtlas,
} from '../../atlas/atlas.fixture.ts';
import { COMMON_PAGES } from '../../schema/question.ts';
import { parseAnswerTable, parseCaseFigures } from '../../search/answer-file.ts';
import { SECTIONS } from '../../site.ts';
import { buildAnswerTable } from './answer-table.ts';
import { listFigureFiles } from './case-figures.ts';

const question = (id: string, questions: string[], pages: string[], chiffre: string[] = []) => ({
  id,
  questions,
  pages,
  chiffre,
});

const atlas = smallAtlas({
  formes: [formFile('grappe', { nom: "Grappe d'entreprises", definition: 'Des firmes proches. Elles coopèrent.' })],
  pratiques: [
    practiceFile('recruter', { nom: 'Recruter ensemble', definition: 'À plusieurs, vers 2010 env. à Romans.' }),
  ],
  dossiers: [essayFile('former')],
  besoins: [{ id: 'bras', phrase: "J'ai besoin de bras", pratiques: ['recruter'], synonymes: ['embaucher'] }],
  regions: [{ id: 'bretagne', phrase: 'On s’y allie. « Le signe » tient.', synonymes: [], sources: [] }],
  reponses: [
    question('definition', ['définition {x}'], ['{x}']),
    { ...question('cout', ['combien ça coûte'], ['/couts/']), phrase: "Ce que l'on verse." },
    question('emplois', ["combien d'emplois {cas}"], [], ['emplois']),
  ],
  cas: [
    caseFile('a', {
      chiffres: [
        figureEntry([observed(65, 2024, 's')]),
        figureEntry([observed(1500, 2010, 's')], { id: 'anciens', mesure: 'emplois', unite: 'emplois' }),
        figureEntry([observed(2000, 2021, 's'), observed(2500, 2023, 's')], {
          id: 'recents',
          mesure: 'emplois',
          unite: 'emplois',
          perimetre: "dans l'agglomération",
        }),
        figureEntry([observed(9, 'inconnue', 's')], { id: 'sans-date', mesure: 'emplois' }),
        figureEntry([observed(7500, 2024, 's'), observed(12000, 2024, 't')], {
          id: 'contestes',
          mesure: 'emplois',
          unite: 'emplois',
        }),
        figureEntry([observed(100, 2005, 's', { nature: 'prevu' })], { id: 'prevus', mesure: 'emplois' }),
      ],
      sources: [localSource('s'), localSource('t')],
    }),
  ],
});
const table = buildAnswerTable(atlas);
const cardOf = (address: string) => table.pages.find((page) => page.address === address);

test('what is written is read', () => {
  expect(parseAnswerTable(JSON.parse(JSON.stringify(table)))).toEqual(JSON.parse(JSON.stringify(table)));
  for (const { figures } of listFigureFiles(atlas)) expect(parseCaseFigures(figures)).toEqual(figures);
});

test('questions and needs lead to addresses below the home page', () => {
  expect(table.questions.map(({ pages }) => pages)).toEqual([['{x}'], ['couts/'], []]);
  expect(table.questions[1]?.summary).toBe('Ce que l’on verse.');
  expect(table.needs).toEqual([{ sentences: ['J’ai besoin de bras', 'embaucher'], pages: ['pratiques/recruter/'] }]);
});

test('a page says its first sentence and counts its cases', () => {
  expect(cardOf('formes/grappe/')).toEqual({
    address: 'formes/grappe/',
    title: 'Grappe d’entreprises',
    sentence: 'Des firmes proches.',
    cases: 1,
  });
  expect(cardOf('pratiques/recruter/')?.sentence).toBe('À plusieurs, vers 2010 env. à Romans.');
  expect(cardOf('regions/bretagne/')).toMatchObject({ sentence: 'On s’y allie.', cases: 1 });
  expect(cardOf('explorer/?departement=29')).toMatchObject({ title: 'Finistère', cases: 1 });
  expect(table.pages.filter(({ address }) => address.startsWith('explorer/?'))).toHaveLength(1);
});

test('of the common pages, those that a question leads to', () => {
  expect(cardOf('couts/')?.title).toBe(SECTIONS.couts);
  expect(cardOf('durer/')).toBeUndefined();
});

test('the common pages are pages of the site', () => {
  expect(COMMON_PAGES.filter((name) => !(name in SECTIONS))).toEqual([]);
});

test('the figures of the measures asked for, dated, the latest first, those in dispute with both ends', () => {
  const [file] = listFigureFiles(atlas);
  expect(file?.number).toBe(0);
  expect(file?.figures['a']).toEqual([
    {
      measure: 'emplois',
      anchor: 'chiffre-contestes',
      value: '7\u202f500\u00a0à\u00a012\u202f000\u00a0emplois',
      years: '2024',
      scope: 'adhérents de l’association',
      source: 'Les sources ne s’accordent pas\u00a0: Journal s et Journal t',
    },
    {
      measure: 'emplois',
      anchor: 'chiffre-recents',
      value: '2\u202f500\u00a0emplois',
      years: '2023',
      scope: 'dans l’agglomération',
      source: 'Source\u00a0: Journal s',
    },
    expect.objectContaining({ anchor: 'chiffre-anciens', years: '2010' }),
    expect.objectContaining({ anchor: 'chiffre-prevus', source: 'Prévu, selon\u00a0: Journal s' }),
  ]);
});
