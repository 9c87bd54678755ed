import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters } from './address.ts';

test.each([
  ['?q=d%E9chets', 'déchets'],
  ['?q=d%e9chets+%C0', 'déchets À'],
  ['?q=d%C3%A9chets', 'déchets'],
  ['?q=100%', '100%'],
  ['?q=%ZZ', '%ZZ'],
])('%s asks « %s »', (search, text) => {
  expect(readParameters(search).get('q')).toBe(text);
});

test('any well written text comes back', () => {
  const written = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed() && !text.includes('\ufffd'));
  fc.assert(
    fc.property(written, (text) => {
      expect(readParameters(new URLSearchParams({ q: text }).toString()).get('q')).toBe(text);
    }),
  );
});
