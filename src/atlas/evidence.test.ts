import { expect, test } from 'vitest';
import type { SourceNature } from '../schema/labels.ts';
import { localSource } from './atlas.fixture.ts';
import { findEvidenceLevel } from './evidence.ts';
import { findIssuer, readLocalSource, type Source } from './source.ts';

/** A source of that nature and publisher; `→` gives the true issuer. */
function source(nature: SourceNature, issued: string): Source {
  const [editeur = '', origine] = issued.split('→');
  return readLocalSource('page', localSource('a', { nature, editeur, ...(origine && { origine }) }));
}

test.each([
  [
    'research wins over all',
    [source('recherche', 'CNRS'), source('officiel', 'Sénat'), source('presse', 'A')],
    'etude',
  ],
  ['then what is official', [source('officiel', 'Sénat'), source('presse', 'A'), source('presse', 'B')], 'officiel'],
  ['then two publishers', [source('presse', 'A'), source('presse', 'B')], 'presse'],
  ['of any independent nature', [source('blog', 'A'), source('livre', 'B')], 'presse'],
  ['an encyclopaedia is one', [source('encyclopedie', 'A'), source('presse', 'B')], 'presse'],
  ['one publisher twice is one voice', [source('presse', 'A'), source('presse', 'A')], 'auto-declare'],
  ['two copies of one text are one voice', [source('presse', 'A→AFP'), source('presse', 'B→AFP')], 'auto-declare'],
  [
    'the actors speak of themselves',
    [source('acteur', 'A'), source('acteur', 'B'), source('presse', 'C')],
    'auto-declare',
  ],
  ['the rest proves nothing', [source('autre', 'A'), source('autre', 'B')], 'auto-declare'],
  ['no source', [], 'auto-declare'],
] as const)('%s', (_, sources, expected) => {
  expect(findEvidenceLevel(sources)).toBe(expected);
});

test('the issuer is the origin when there is one', () => {
  expect(findIssuer(source('presse', 'A→AFP'))).toBe('AFP');
  expect(findIssuer(source('presse', 'A'))).toBe('A');
});
