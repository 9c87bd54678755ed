import { expect, test } from 'vitest';
import { caseFile, figureEntry, localSource, observed, singleCase, smallAtlas, sourceFile } from './atlas.fixture.ts';
import { findFlock, findOriginIn, readRanges, listWhiteAreas } from './statistics.ts';

const sources = [localSource('s')];
const lieu = { commune: '76101', role: 'atelier', precision: 'commune' as const, 'hors-territoire': false };
const national = { nom: 'France', niveau: 'national' as const, departements: [] };

test('white areas are the départements that no territory and no place names', () => {
  const atlas = smallAtlas({
    cas: [
      caseFile('a', { lieux: [lieu] }),
      caseFile('b', { territoire: national, lieux: [{ ...lieu, commune: '56121', 'hors-territoire': true }] }),
    ],
  });
  expect(listWhiteAreas(atlas)).toEqual(['56', '80', '971']);
  expect(listWhiteAreas(smallAtlas())).toEqual(['29', '56', '76', '80', '971']);
});

test('the flock is the first figure of members, and no other measure', () => {
  const jobs = figureEntry([observed(9000, 2024, 's')], { id: 'emplois', mesure: 'emplois' });
  const members = figureEntry([observed(65, 2024, 's')]);
  const others = figureEntry([observed(12, 2024, 's')], { id: 'fondateurs' });
  const withMembers = singleCase({ chiffres: [jobs, members, others], sources });
  expect(findFlock(withMembers.caseStudy, readRanges(withMembers.caseStudy, withMembers.atlas))).toMatchObject({
    low: 65,
    high: 65,
  });
  const withoutMembers = singleCase({ chiffres: [jobs], sources });
  expect(
    findFlock(withoutMembers.caseStudy, readRanges(withoutMembers.caseStudy, withoutMembers.atlas)),
  ).toBeUndefined();
});

test('a first figure of members without a date makes no flock, even before a dated one', () => {
  const undated = figureEntry([observed(70, 'inconnue', 's')], { id: 'sans-date' });
  const { atlas, caseStudy } = singleCase({ chiffres: [undated, figureEntry([observed(65, 2024, 's')])], sources });
  expect(findFlock(caseStudy, readRanges(caseStudy, atlas))).toBeUndefined();
});

test('the issuer of a source is found in the page, then among the shared ones', () => {
  const { atlas, caseStudy } = singleCase(
    { sources: [localSource('copie', { editeur: 'A', origine: 'AFP' })] },
    { sources: [sourceFile('livre', { editeur: 'Autrement' })] },
  );
  const findOrigin = findOriginIn(caseStudy, atlas);
  expect([findOrigin('copie'), findOrigin('livre')]).toEqual(['AFP', 'Autrement']);
  expect(() => findOrigin('absent')).toThrow('absent');
});
