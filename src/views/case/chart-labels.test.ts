import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsFrame, type Frame } from '../../geography/projection.ts';
import { measureText } from '../maps/text-width.ts';
import { placeChartLabels, type ChartLabel, type NamedMark } from './chart-labels.ts';

const frame: Frame = { x: 62, y: 0, width: 1034, height: 270 };
const mark = (x: number, y: number, name: string): NamedMark => ({ x, x2: x, y, y2: y, name });

/** The letters of a label: they rise less than a line. */
function boxOf({ x, y, anchor, text }: ChartLabel): Frame {
  const width = measureText(text, { size: 12.5 });
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - 9, width, height: 11.5 };
}

test('a name is right of its mark, or left of it at the right edge', () => {
  const [alone] = placeChartLabels([mark(200, 100, 'Le Journal, 2024')], [], frame, 20);
  expect(alone).toMatchObject({ x: 211, anchor: 'start', text: 'Le Journal, 2024' });
  const [last] = placeChartLabels([mark(1085, 100, 'Le Journal, 2024')], [], frame, 20);
  expect(last).toMatchObject({ x: 1074, anchor: 'end' });
});

test('a name is beside a period, not on it', () => {
  const period = { ...mark(200, 100, 'Le Journal, 2009'), x2: 400 };
  expect(placeChartLabels([period], [], frame, 20)).toMatchObject([{ x: 411, anchor: 'start' }]);
});

test('where there is room for so many names only, the last marks have them', () => {
  const marks = [100, 300, 500, 700].map((x, index) => mark(x, 100, `Journal, ${2020 + index}`));
  expect(placeChartLabels(marks, [], frame, 2).map(({ text }) => text)).toEqual(['Journal, 2023', 'Journal, 2022']);
});

test('marks at one place share a name', () => {
  const marks = [mark(200, 100, 'Un, 2024'), mark(200, 100, 'Deux, 2024'), mark(500, 100, 'Trois, 2025')];
  expect(placeChartLabels(marks, [], frame, 20).map(({ text }) => text)).toEqual(['Trois, 2025', 'Deux, 2024']);
});

test('marks of another scope are named as well', () => {
  expect(placeChartLabels([], [mark(200, 100, 'INSEE, 2019')], frame, 20)).toHaveLength(1);
});

test('a long name is cut, its year kept', () => {
  const [label] = placeChartLabels(
    [mark(200, 100, 'Direction régionale des entreprises de Normandie, 2024')],
    [],
    frame,
    20,
  );
  expect(label?.text).toBe('Direction régionale des en… 2024');
});

test('no name meets another, nor a mark, nor leaves the frame', () => {
  const marks = fc.array(
    fc.record({
      x: fc.integer({ min: 70, max: 1090 }),
      y: fc.integer({ min: 30, max: 260 }),
      length: fc.constantFrom(0, 0, 40, 120),
      isRange: fc.boolean(),
      name: fc.constantFrom('A, 2024', 'Le Journal des entreprises, 2026', 'Direction régionale des entreprises, 2019'),
    }),
    { minLength: 1, maxLength: 14 },
  );
  fc.assert(
    fc.property(marks, (chosen) => {
      const marked = chosen.map(({ x, y, name, length, isRange }): NamedMark => {
        return isRange
          ? { ...mark(x, y, name), y2: Math.min(265, y + length) }
          : { ...mark(x, y, name), x2: Math.min(1090, x + length) };
      });
      const placed = placeChartLabels(marked, [], frame, 20).map(boxOf);
      for (const [index, box] of placed.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(frame.x);
        expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
        expect(box.y).toBeGreaterThanOrEqual(frame.y);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.height);
        for (const other of placed.slice(index + 1)) expect(overlapsFrame(box, other)).toBe(false);
        for (const { x, x2, y, y2 } of marked) {
          const bar = { x: x - 1, y: y - 1, width: x2 - x + 2, height: y2 - y + 2 };
          expect(overlapsFrame(box, bar)).toBe(false);
        }
      }
    }),
  );
});
