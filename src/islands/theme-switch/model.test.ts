import { expect, test } from 'vitest';
import { readTheme, shownTheme, type Theme, toggleTheme } from './model.ts';

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['sombre', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is read as %s', (value, theme) => {
  expect(readTheme(value)).toBe(theme);
});

test.each<[Theme | undefined, Theme, Theme | undefined]>([
  [undefined, 'light', 'dark'],
  [undefined, 'dark', 'light'],
  ['dark', 'light', undefined],
  ['light', 'dark', undefined],
  ['light', 'light', 'dark'],
  ['dark', 'dark', 'light'],
])('forced %s on a %s system becomes forced %s, and what is shown changes', (forced, system, next) => {
  expect(toggleTheme(forced, system)).toBe(next);
  expect(shownTheme(next, system)).not.toBe(shownTheme(forced, system));
});
