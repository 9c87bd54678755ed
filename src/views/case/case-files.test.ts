import { expect, test } from 'vitest';
import { figureEntry, localSource, observed, singleCase } from '../../atlas/atlas.fixture.ts';
import { addressFiles, writeReadingsCsv } from './case-files.ts';

test('files lie beside the page of their case', () => {
  const { csv, chart } = addressFiles({ id: 'verre' });
  expect([csv, chart('emplois')]).toEqual(['/cas/verre/chiffres.csv', '/cas/verre/emplois.svg']);
});

test('every value has its line: its range, its years as far as known, its source', () => {
  const { atlas, caseStudy } = singleCase({
    chiffres: [figureEntry([observed(60, [2005, 2009], 'a'), observed(12, 'inconnue', 'b')])],
    sources: [localSource('a'), localSource('b')],
  });
  const [header = '', dated = '', undated = ''] = writeReadingsCsv(caseStudy, atlas).split('\r\n');
  expect(header).toMatch(/^\ufeffchiffre,perimetre,minimum,maximum,unite,debut,fin,fiabilite,source,editeur,adresse$/);
  const [figure] = caseStudy.figures;
  const [source] = caseStudy.localSources;
  expect(dated.split(',').slice(2, 7)).toEqual(['60', '60', figure?.unit, '2005', '2009']);
  expect(dated).toContain(`${source?.title},${source?.publisher}`);
  expect(undated.split(',').slice(2, 7)).toEqual(['12', '12', figure?.unit, '', '']);
});
