import { expect, test } from 'vitest';
import { COLLECTION_REFERENCES } from '../schema/collections.ts';
import { caseFile, localSource, smallFiles, sourceFile } from './atlas.fixture.ts';
import { SMALL_GAZETTEER, SMALL_SETTING } from './gazetteer.fixture.ts';
import { listCitedSources } from './bibliography.ts';
import { buildAtlas } from './build-atlas.ts';
import type { AtlasFiles } from './files.ts';
import { tolerate } from './tolerance.ts';

const tolerateSmall = (changes: Partial<AtlasFiles>) =>
  tolerate(smallFiles(changes), COLLECTION_REFERENCES, SMALL_GAZETTEER);

test('an absent source is stood in for once, under the call as it was typed', () => {
  const files = tolerateSmall({
    cas: [
      caseFile('a', { sources: [localSource('mine')], body: '[@mine; @shared; @absent]' }),
      caseFile('b', { body: '[@absent]' }),
    ],
    sources: [sourceFile('shared')],
  });
  expect(files.sources.map(({ id }) => id)).toEqual(['shared', 'absent']);
  expect(files.sources[1]?.data).toMatchObject({ nature: 'autre', lecture: 'indirecte' });
  const cited = listCitedSources(buildAtlas(files, SMALL_SETTING));
  expect(cited.find(({ source }) => source.title === '[@absent] ?')?.pages).toHaveLength(2);
});

test('a place in an unknown commune is left out, its case stays', () => {
  const lieux = ['00000', '76101'].map((commune) => ({
    commune,
    role: 'atelier',
    precision: 'commune' as const,
    'hors-territoire': false,
  }));
  const files = tolerateSmall({ cas: [caseFile('a', { lieux }), caseFile('b', { lieux: lieux.slice(0, 1) })] });
  const cases = buildAtlas(files, SMALL_SETTING).cases.map(({ id, places }) => [
    id,
    places.map((place) => place.commune),
  ]);
  expect(cases).toEqual([
    ['a', ['76101']],
    ['b', []],
  ]);
});

test('a case of an absent form, objective or case stays', () => {
  const files = tolerateSmall({
    cas: [caseFile('a', { forme: 'grape', objectifs: ['absent'], 'voir-aussi': ['gone'] }), caseFile('b')],
  });
  expect(buildAtlas(files, SMALL_SETTING).casesById.get('a')?.form).toBe('grape');
});
