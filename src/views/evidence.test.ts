import { expect, test } from 'vitest';
import { localSource } from '../atlas/atlas.fixture.ts';
import type { Called } from '../atlas/evidence.ts';
import { readLocalSource } from '../atlas/source.ts';
import { describeEvidence, describeShares } from './evidence.ts';

/** Sources of a page, each with the number of its calls. */
function call(...changes: readonly (readonly [Parameters<typeof localSource>[1], number])[]): readonly Called[] {
  return changes.map(([change, times], index) => ({
    source: readLocalSource('page', localSource(`s${index}`, change)),
    calls: Array.from({ length: times }),
  }));
}

test('the level, how many sources from how many issuers, the last day one was read', () => {
  const called = call(
    [{ editeur: 'A', consulte: '2026-11-20' }, 2],
    [{ editeur: 'B', origine: 'A', consulte: '2026-12-01' }, 1],
    [{ editeur: 'C', nature: 'officiel', consulte: '2026-11-21' }, 1],
  );
  expect(describeEvidence(called)).toBe(
    'Niveau de preuve\u00a0: officiel (au moins 15\u00a0% des appels vont à des documents officiels). 3\u00a0sources de 2\u00a0émetteurs. Sauf mention contraire, chacune a été lue en extrait, la dernière le 1er\u00a0décembre 2026.',
  );
});

test('one source is in the singular', () => {
  expect(describeEvidence(call([{ nature: 'recherche' }, 1]))).toContain(
    'étude (au moins 15\u00a0% des appels vont à des travaux de recherche). 1\u00a0source de 1\u00a0émetteur.',
  );
});

test('without a source nothing was read', () => {
  expect(describeEvidence([])).toBe(
    'Niveau de preuve\u00a0: sources mêlées (aucune nature de source ne l’emporte). 0\u00a0source de 0\u00a0émetteur.',
  );
});

test('the shares of the calls, the largest first; research and official documents are named even at zero', () => {
  const shares = describeShares(call([{}, 2], [{ nature: 'acteur' }, 5], [{ nature: 'officiel' }, 1]));
  expect(shares.map(({ label }) => label)).toEqual([
    'acteur 63\u00a0%',
    'presse 25\u00a0%',
    'institution 13\u00a0%',
    'recherche 0\u00a0%',
  ]);
  expect(shares.map(({ nature, share }) => [nature, share])).toEqual([
    ['acteur', 0.625],
    ['presse', 0.25],
    ['officiel', 0.125],
    ['recherche', 0],
  ]);
});
