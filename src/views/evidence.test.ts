import { expect, test } from 'vitest';
import { localSource } from '../atlas/atlas.fixture.ts';
import { readLocalSource } from '../atlas/source.ts';
import { describeEvidence } from './evidence.ts';

function describeSources(...changes: readonly Parameters<typeof localSource>[1][]): string {
  return describeEvidence(changes.map((change, index) => readLocalSource('page', localSource(`s${index}`, change))));
}

test('the level, how many sources from how many issuers, the last day one was read', () => {
  expect(
    describeSources(
      { editeur: 'A', consulte: '2026-11-20' },
      { editeur: 'B', origine: 'A', consulte: '2026-12-01' },
      { editeur: 'C', nature: 'officiel', consulte: '2026-11-21' },
    ),
  ).toBe(
    'Niveau de preuve\u00a0: officiel (au moins un document officiel est cité, aucun travail de recherche). 3\u00a0sources de 2\u00a0émetteurs. Sauf mention contraire, chacune a été lue en extrait, la dernière le 1er\u00a0décembre 2026.',
  );
});

test('one source is in the singular', () => {
  expect(describeSources({ nature: 'recherche' })).toContain(
    'étude (au moins un travail de recherche est cité). 1\u00a0source de 1\u00a0émetteur.',
  );
});

test('without a source nothing was read', () => {
  expect(describeSources()).toBe(
    'Niveau de preuve\u00a0: auto-déclaré (presque tout vient des acteurs eux-mêmes). 0\u00a0source de 0\u00a0émetteur.',
  );
});
