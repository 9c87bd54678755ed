import { expect, test } from 'vitest';
import { findCurrent } from './model.ts';

const headings = ['minute', 'recit', 'chiffres', 'chronologie'] as const;
type Heading = (typeof headings)[number];
const upTo =
  (last: Heading) =>
  (heading: Heading): boolean =>
    headings.indexOf(heading) <= headings.indexOf(last);
const none = () => false;

test.each([
  ['the last heading reached', { isReached: upTo('recit') }, 'recit'],
  ['the first one, above all of them', { isReached: none }, 'minute'],
  [
    'the one of a figure asked for, though the next is in the upper part of the window too',
    { isReached: upTo('chronologie'), isBeforeTarget: upTo('chiffres') },
    'chiffres',
  ],
  [
    'the one asked for, though the page is too short to bring it up',
    { isReached: upTo('recit'), isBeforeTarget: upTo('chronologie') },
    'chronologie',
  ],
  ['the first one for what comes before all', { isReached: upTo('recit'), isBeforeTarget: none }, 'minute'],
] as const)('%s', (_, place, expected) => {
  expect(findCurrent(headings, place)).toBe(expected);
});

test('a page without headings has no current one', () => {
  expect(findCurrent([], { isReached: none })).toBeUndefined();
});
