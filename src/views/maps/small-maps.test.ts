import { describe, expect, test } from 'vitest';
import { chooseMembersPerDot, nameDotValue } from './dot-value.ts';
import { describeDots } from './map-legend.ts';
import { measureScale } from './scale-bar.ts';
import { measureText, wrapName, wrapText } from './text-width.ts';

test.each([
  [6, '20\u00a0km', 120],
  [0.5, '200\u00a0km', 100],
  [15, '5\u00a0km', 75],
])('at %d pixels a kilometre, the scale bar says %s', (scale, text, length) => {
  const bar = measureScale(scale, { x: 0, y: 0, width: 126, height: 30 });
  expect(bar.text).toBe(text);
  expect(bar.path).toBe(`M${126 - length} 25v5H126v-5`);
});

describe('words', () => {
  test('a width is the one a browser measures, within three per cent', () => {
    const measured = { regular: 149.4, bold: 153.5 };
    const text = 'Meilleure Vallée des Éco-industries';
    expect(Math.abs(measureText(text, { size: 10 }) / measured.regular - 1)).toBeLessThan(0.03);
    expect(Math.abs(measureText(text, { size: 10, isBold: true }) / measured.bold - 1)).toBeLessThan(0.03);
  });

  test('a long title wraps, then ends with an ellipsis', () => {
    const limits = { width: 100, lines: 2 };
    expect(wrapText('Court', { size: 14 }, limits)).toEqual(['Court']);
    const lines = wrapText('Une très longue association d’entreprises de la vallée', { size: 14 }, limits);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  test.each([
    ['Électrométallurgistes', ['Électromét…']],
    ['Groupement de métallurgistes', ['Groupement', 'de…']],
    ['Union des vallées (association de mécaniciens)', ['Union des', 'vallées…']],
    ['', ['']],
  ])('no line of %j is wider than its room', (text, lines) => {
    const limits = { width: 80, lines: 2 };
    const wrapped = wrapText(text, { size: 14 }, limits);
    expect(wrapped).toEqual(lines);
    expect(Math.max(...wrapped.map((line) => measureText(line, { size: 14 })))).toBeLessThanOrEqual(80);
  });

  test.each([
    ['Mont-Blanc Industries (ex-Arve Industries)', ['Mont-Blanc', 'Industries']],
    ['MAD, le cluster du vélo en Auvergne-Rhône-Alpes', ['MAD']],
    ['Vosges terre textile et le réseau', ['Vosges terre', 'textile et le…']],
  ])('the name of %j loses what follows its comma or its bracket before it is cut', (name, lines) => {
    expect(wrapName(name, { size: 14 }, { width: 80, lines: 2 })).toEqual(lines);
  });

  test('without a line there is no text', () => {
    expect(wrapText('Court', { size: 14 }, { width: 100, lines: 0 })).toEqual([]);
  });

  test('the legend names only the marks that are drawn', () => {
    const plain = { members: 10, isGrouped: false, hasHollow: false, hasUnknown: false, hasEnded: false };
    expect(describeDots(plain)).toBe(
      'Un point\u00a0: dix entreprises (au moins un). Placé au siège, sinon au milieu de son territoire.',
    );
    expect(describeDots({ ...plain, hasHollow: true, hasUnknown: true, hasEnded: true })).toBe(
      'Un point\u00a0: dix entreprises (au moins un)\u202f; creux\u00a0: borne haute\u202f; cercle tireté\u00a0: nombre inconnu\u202f; encre\u00a0: terminé ou fusionné. Placé au siège, sinon au milieu de son territoire.',
    );
  });

  test('a dot is worth ten members until there are too many to count', () => {
    const mark = (low: number) => [
      { territory: 'metropole', position: [0, 0], land: [], flock: { low }, isShared: false } as const,
    ];
    expect(chooseMembersPerDot(mark(15_000), 10)).toBe(10);
    expect(chooseMembersPerDot(mark(1500), 2)).toBe(2);
    expect(nameDotValue(chooseMembersPerDot(mark(60_000), 10))).toBe('cinquante');
  });
});
