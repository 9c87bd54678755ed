import { expect, test } from 'vitest';
import { datesRule } from './dates.ts';
import { findProblems, page } from './rule-testing.ts';

test('today and before, and a milestone to come', () => {
  const file = page(
    "publie: 2026-11-21\nverifie: '2026-11-22'\ndebut: 2030\nchronologie:\n  - { date: 2027 }\nchiffres: [{ releves: [{ annee: 2030, nature: prevu }] }]\nfin: { date: 2030-05 }\nsources:\n  - date: 2026",
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
  ['cas/a.mdx', page('debut: 2037'), '2:8 « 2037 » est trop loin dans l’avenir'],
  ['cas/a.mdx', page('chiffres: [{ releves: [{ annee: 2027 }] }]'), '2:33 L’année 2027 n’est pas encore venue'],
  ['cas/a.mdx', page('chiffres: [{ releves: [{ annee: [2020, 2027] }] }]'), '2:40 L’année 2027 n’est pas encore venue'],
  [
    'cas/a.mdx',
    page('minute: { craindre: { annee: 2037, nature: prevu } }'),
    '2:30 L’année 2037 n’est pas encore venue',
  ],
  ['cas/a.mdx', page('acteurs: [{ effectif: { annee: 2027 } }]'), '2:32 « annee » est dans l’avenir : 2027'],
  ['cas/a.mdx', page('debut: 1995-06\nfin: { date: 1990 }'), '3:14 « fin » (1990) vient avant « debut » (1995-06)'],
  [
    'cas/a.mdx',
    page('publie: 2026-11-21\nverifie: 2026-11-19'),
    '3:10 « verifie » (2026-11-19) vient avant « publie » (2026-11-21)',
  ],
  [
    'cas/a.mdx',
    page('sources:\n  - { date: 2016, consulte: 2026-11-20 }\n  - { date: 2016-11-21, consulte: 2016-11-20 }'),
    '4:35 « consulte » (2016-11-20) vient avant « date » (2016-11-21)',
  ],
  [
    'repertoire.yaml',
    'groupements: [{ creation: 2006, annee: 1996 }]',
    '1:40 « annee » (1996) vient avant « creation » (2006)',
  ],
  ['sources/s.yaml', 'date: 2062', '1:7 « date » est dans l’avenir : 2062'],
  ['sources/s.yaml', 'consulte: 2026-12', '1:11 « consulte » est dans l’avenir : 2026-12'],
])('%s %#', (path, text, expected) => {
  expect(findProblems(datesRule, { [path]: text })).toEqual([`${path}:${expected}`]);
});
