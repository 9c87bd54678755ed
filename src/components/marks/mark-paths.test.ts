import { expect, test } from 'vitest';
import { ICON_PATHS } from './icon-paths.ts';
import { findFormMark, findObjectiveMark } from './mark-ids.ts';
import { FORM_PATHS, OBJECTIVE_PATHS, WORDMARK_DOTS } from './mark-paths.ts';

const OBJECTIVES = 'former reindustrialiser relocaliser dynamiser innover exporter mutualiser decarboner'.split(' ');
const FORMS = (
  'cluster pole-de-competitivite grappe spl district groupement-d-employeurs geiq cooperative ' +
  'alliance-de-formation ptce marque-collective ecologie-industrielle relocalisation-collective autre'
).split(' ');

test('each objective of the design has its glyph and its own hue, in order', () => {
  expect(Object.keys(OBJECTIVE_PATHS)).toEqual(OBJECTIVES);
  expect(Object.values(OBJECTIVE_PATHS).map(({ hue }) => hue)).toEqual(OBJECTIVES.map((_, index) => index + 1));
});

test('each form of the design has its silhouette, unlike all others', () => {
  expect(Object.keys(FORM_PATHS)).toEqual(FORMS);
  expect(new Set(Object.values(FORM_PATHS)).size).toBe(FORMS.length);
});

test.each([...Object.entries(FORM_PATHS), ...Object.entries(ICON_PATHS)])('%s is path data', (_, path) => {
  expect(path).toMatch(/^M[-\d.\sMLHVCSQTAZmlhvcsqtaz]+$/);
});

test.each(Object.entries(FORM_PATHS))('%s is made of closed shapes', (_, path) => {
  expect(path.match(/M/g)?.length).toBe(path.match(/Z/g)?.length);
});

test('an unknown form wears the mark of « autre », an unknown objective wears none', () => {
  expect(findFormMark('geiq')).toBe('geiq');
  expect(findFormMark('toString')).toBe('autre');
  expect(findObjectiveMark('former')).toBe('former');
  expect(findObjectiveMark('cluster')).toBeUndefined();
});

test('the leader of the échelon is the largest of seven dots, at the front', () => {
  const leader = WORDMARK_DOTS.at(-1);
  expect(WORDMARK_DOTS).toHaveLength(7);
  expect(leader?.radius).toBe(Math.max(...WORDMARK_DOTS.map(({ radius }) => radius)));
  expect(leader?.x).toBe(Math.max(...WORDMARK_DOTS.map(({ x }) => x)));
});
