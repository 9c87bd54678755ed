import { expect, test } from 'vitest';
import { COLLECTION_REFERENCES } from '../schema/collections.ts';
import { caseFile, localSource, SMALL_GAZETTEER, smallFiles, sourceFile } from './atlas.fixture.ts';
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
  const cited = listCitedSources(buildAtlas(files, SMALL_GAZETTEER));
  expect(cited.find(({ source }) => source.title === '[@absent] ?')?.pages).toHaveLength(2);
});

test('a case in an unknown commune is left out, the others stay', () => {
  const files = tolerateSmall({
    cas: [
      caseFile('a', { lieux: [{ commune: '00000', role: 'x', precision: 'commune', 'hors-territoire': false }] }),
      caseFile('b'),
    ],
  });
  expect(buildAtlas(files, SMALL_GAZETTEER).cases.map(({ id }) => id)).toEqual(['b']);
});

test('a case of an absent form, objective or case stays', () => {
  const files = tolerateSmall({
    cas: [caseFile('a', { forme: 'grape', objectifs: ['absent'], 'voir-aussi': ['gone'] }), caseFile('b')],
  });
  expect(buildAtlas(files, SMALL_GAZETTEER).casesById.get('a')?.form).toBe('grape');
});
