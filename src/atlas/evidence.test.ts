import { expect, test } from 'vitest';
import type { SourceNature } from '../schema/labels.ts';
import { localSource } from './atlas.fixture.ts';
import { findEvidenceLevel, shareNatures, type Called } from './evidence.ts';
import { findIssuer, readLocalSource, type Source } from './source.ts';

/** A source of that nature and publisher; `→` gives the true issuer. */
function source(nature: SourceNature, issued: string): Source {
  const [editeur = '', origine] = issued.split('→');
  return readLocalSource('page', localSource('a', { nature, editeur, ...(origine && { origine }) }));
}

/** That source, called so many times. */
function call(nature: SourceNature, times: number, issued = 'A'): Called {
  return { source: source(nature, issued), calls: Array.from({ length: times }) };
}

test.each([
  [
    'research weighs from 15 % of the calls',
    [call('recherche', 15), call('officiel', 40), call('presse', 45)],
    'etude',
  ],
  ['and no less', [call('recherche', 14), call('officiel', 40), call('presse', 46)], 'officiel'],
  ['so do official documents', [call('officiel', 15), call('presse', 43, 'A'), call('presse', 42, 'B')], 'officiel'],
  ['and no less either', [call('officiel', 14), call('presse', 43, 'A'), call('presse', 43, 'B')], 'presse'],
  ['the press weighs from 40 %', [call('presse', 20, 'A'), call('presse', 20, 'B'), call('autre', 60)], 'presse'],
  ['under 40 %, nothing does', [call('presse', 20, 'A'), call('presse', 19, 'B'), call('autre', 61)], 'melange'],
  ['any independent nature counts', [call('blog', 1, 'A'), call('livre', 1, 'B')], 'presse'],
  ['an encyclopaedia is one', [call('encyclopedie', 1, 'A'), call('presse', 1, 'B')], 'presse'],
  ['one publisher twice is one voice', [call('presse', 1, 'A'), call('presse', 1, 'A')], 'melange'],
  ['two copies of one text are one voice', [call('presse', 1, 'A→AFP'), call('presse', 1, 'B→AFP')], 'melange'],
  [
    'half of the calls to the actors: they speak of themselves',
    [call('acteur', 50), call('recherche', 50)],
    'auto-declare',
  ],
  ['less than half leaves room for research', [call('acteur', 49), call('recherche', 51)], 'etude'],
  ['calls weigh, not sources', [call('acteur', 6), call('recherche', 1), call('officiel', 1)], 'auto-declare'],
  ['a source never called weighs nothing', [call('recherche', 0), call('autre', 2)], 'melange'],
  ['the rest proves nothing', [call('autre', 1, 'A'), call('autre', 1, 'B')], 'melange'],
  ['no source', [], 'melange'],
] as const)('%s', (_, called, expected) => {
  expect(findEvidenceLevel(called)).toBe(expected);
});

test('the shares of the calls by nature make one; a nature that is not called has none', () => {
  const shares = shareNatures([call('presse', 1, 'A'), call('acteur', 1), call('presse', 2, 'B')]);
  expect([...shares]).toEqual([
    ['presse', 0.75],
    ['acteur', 0.25],
  ]);
  expect([...shareNatures([])]).toEqual([]);
});

test('the issuer is the origin when there is one', () => {
  expect(findIssuer(source('presse', 'A→AFP'))).toBe('AFP');
  expect(findIssuer(source('presse', 'A'))).toBe('A');
});
