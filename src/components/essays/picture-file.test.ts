import { expect, test } from 'vitest';
import { caseFile, essayFile, figureEntry, localSource, observed, smallAtlas } from '../../atlas/atlas.fixture.ts';
import type { PictureFinding } from '../../schema/labels.ts';
import { describePicture } from '../../views/essays/essay-picture.ts';
import { writePictureCsv } from '../../views/essays/picture-table.ts';
import { writePictureFile } from './picture-file.ts';

const sources = [localSource('s')];
const trained = figureEntry([observed(15, 2020, 's')], {
  id: 'e',
  mesure: 'stagiaires',
  libelle: 'École & <atelier>',
  unite: 'élèves',
  perimetre: 'une année',
});

function describe(constat: PictureFinding) {
  const atlas = smallAtlas({
    mesures: [{ id: 'stagiaires', nom: 'Personnes formées' }],
    cas: [
      caseFile('orcab', {
        titre: 'Orcab',
        debut: '1976',
        chronologie: [{ date: '2020', evenement: 'x', source: 's' }],
        sources,
      }),
      caseFile('fini', {
        titre: 'Le fini',
        debut: '2000',
        statut: 'termine',
        fin: { date: '2021', motif: 'x', source: 's' },
        sources,
      }),
    ],
    dossiers: [
      essayFile('d', {
        cas: ['orcab', 'fini'],
        image: { question: 'Combien ?', constat, mesures: ['stagiaires'] },
        chiffres: [trained],
        sources,
      }),
    ],
  });
  const [essay] = atlas.essays;
  const picture = essay && describePicture(essay, atlas, new Map([['s', 1]]));
  if (picture === undefined) throw new Error(`No picture « ${constat} »`);
  return picture;
}

test('bars: the file says what it shows, on whose word, one bar a figure; names do not break it', () => {
  const picture = describe('personnes');
  const file = writePictureFile(picture, 'En meute, « A & B »');
  expect(file).toContain(`<title>${picture.title}</title><desc>${picture.reading}</desc>`);
  expect(file).toContain('En meute, « A &amp; B »</text></svg>');
  expect(file).toContain('École &amp; &lt;atelier></tspan> une année, 2020');
  expect(file.match(/class="low" d="M0 [\d.]+H960"/g)).toHaveLength(1);
  expect(file).not.toMatch(/NaN|undefined/);
});

test('lives: a line, a start and an end for each case', () => {
  const file = writePictureFile(describe('devenir'), 'En meute');
  expect(file.match(/class="life"/g)).toHaveLength(2);
  expect(file.match(/class="start"/g)).toHaveLength(2);
  expect(file.match(/class="stop"/g)).toHaveLength(1);
  expect(file).not.toMatch(/NaN|undefined/);
});

test('the rows for a spreadsheet, one a line, with numbers and addresses', () => {
  expect(writePictureCsv(describe('personnes'), '/dossiers/d/').split('\r\n').slice(0, 2)).toEqual([
    expect.stringContaining('ligne,detail,minimum,maximum,prevu,en_clair,adresse'),
    'École & <atelier>,"une année, 2020",15,15,,15\u00a0élèves,http://localhost:4321/dossiers/d/',
  ]);
  expect(writePictureCsv(describe('devenir'), '/dossiers/d/')).toContain('Orcab,1976,2020,');
});
