import { expect, test } from 'vitest';
import { datesRule } from './dates.ts';
import { findProblems, page } from './rule-testing.ts';

test('today and before, and a milestone to come', () => {
  const file = page(
    "publie: 2026-11-22\nverifie: '2026-11-21'\ndebut: 2030\nchronologie:\n  - { date: 2027 }\nsources:\n  - date: 2026",
  );
  expect(findProblems(datesRule, { 'cas/a.mdx': file })).toEqual([]);
});

test.each([
  ['cas/a.mdx', page('publie: 2026-11-23'), '2:9 « publie » est dans l’avenir : 2026-11-23'],
  ['cas/a.mdx', page("verifie: '2027-01-01'"), '2:10 « verifie » est dans l’avenir : 2027-01-01'],
  ['cas/a.mdx', page('sources:\n  - consulte: 2026-12-01'), '3:15 « consulte » est dans l’avenir : 2026-12-01'],
  ['cas/a.mdx', page('reponse: { date: 2026-12-01 }'), '2:18 « date » est dans l’avenir : 2026-12-01'],
  ['repertoire.yaml', 'groupements: [{ annee: 2062 }]', '1:24 « annee » est dans l’avenir : 2062'],
  ['repertoire.yaml', 'sources: [{ consulte: 2026-12-01 }]', '1:23 « consulte » est dans l’avenir : 2026-12-01'],
  ['sources/s.yaml', 'date: 2062', '1:7 « date » est dans l’avenir : 2062'],
  ['sources/s.yaml', 'consulte: 2026-12', '1:11 « consulte » est dans l’avenir : 2026-12'],
])('%s %#', (path, text, expected) => {
  expect(findProblems(datesRule, { [path]: text })).toEqual([`${path}:${expected}`]);
});
