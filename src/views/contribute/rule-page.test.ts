import { expect, test } from 'vitest';
import { RULE_PAGES, RULE_SHELVES } from './rule-page.ts';

test('sentences take the typography of the atlas, what one types does not', () => {
  const pieces = RULE_PAGES.find(({ id }) => id === 'citations')?.meaning ?? [];
  expect(pieces.filter(({ isCode }) => isCode).map(({ text }) => text)).toEqual([
    '[@mon-journal]',
    '[@mon-journal; @registre]',
  ]);
  expect(pieces[0]?.text).toBe(
    'Dans le texte, une source s’appelle par son identifiant, entre crochets, après une arobase\u00a0: ',
  );
});

test('the line at fault of an example', () => {
  const lines = RULE_PAGES.find(({ id }) => id === 'coordinates')?.wrong;
  expect(lines).toEqual([
    { text: "  - commune: '76101'", isAtFault: false },
    { text: '    coordonnees: [1.625, 49.932]', isAtFault: true },
  ]);
});

test.each(RULE_PAGES)('$id: every piece of code is closed', ({ meaning, remedy, reason, description }) => {
  for (const pieces of [meaning, remedy, reason]) expect(pieces.at(-1)).toMatchObject({ isCode: false });
  expect(description).not.toContain('`');
});

test('the index leads to every page', () => {
  expect(RULE_SHELVES.flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(RULE_PAGES.map(({ id }) => id));
});
