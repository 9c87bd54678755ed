import { expect, test } from 'vitest';
import { communesRule } from './communes.ts';
import { findProblems, page } from './rule-testing.ts';

const place = (code: string, body = '') => page(`lieux:\n  - commune: ${code}`, body);

test.each([
  ['a code', "'76101'", ''],
  ['a code and its name', "'76101 blangy'", ''],
  ['a code that is also a postal code, whose commune is named', "'76340'", 'Elle est à Hodeng.'],
  ['a code that is also a postal code, and its name', "'76340 Foucarmont'", ''],
])('good: %s', (_, code, body) => {
  expect(findProblems(communesRule, { 'cas/a.mdx': place(code, body.replace('Hodeng', 'Foucarmont')) })).toEqual([]);
});

test.each([
  ["'76999'", '', '« 76999 » n’est le code INSEE d’aucune commune'],
  ["'76003'", '', '« 76003 » est le code d’une commune réunie à Blangy'],
  ["'76390'", '', '« 76390 » est un code postal : Blangy, Hodeng'],
  ["'76390'", 'À Hodeng.', '« 76390 » est un code postal : Hodeng'],
  ["'76340'", '', '« 76340 » est Foucarmont, que rien d’autre ne nomme ici ; c’est aussi le code postal de Blangy'],
  ["'76101 Hodeng'", '', '« 76101 » est Blangy, et non Hodeng'],
  ['Blangy', '', '« Blangy » est un nom, et non un code'],
  ['’76101’', '', '« ’76101’ » n’est pas écrit comme un code'],
  ["'76 101'", '', '« 76 101 » n’est pas écrit comme un code'],
])('bad: %s', (code, body, found) => {
  expect(findProblems(communesRule, { 'cas/a.mdx': place(code, body) })).toEqual([`cas/a.mdx:3:14 ${found}`]);
});

test.each([
  ['acteurs/x.yaml', "commune: '00000'", '1:10'],
  ['repertoire.yaml', "groupements: [{ commune: '76999' }]", '1:26'],
])('%s', (path, text, at) => {
  expect(findProblems(communesRule, { [path]: text })).toEqual([
    expect.stringMatching(new RegExp(`^${path}:${at} « \\d+ » n’est le code INSEE d’aucune commune$`)),
  ]);
});

test('only the words of the same grouping name a commune', () => {
  const groups = "groupements:\n  - { nom: A, commune: '76340' }\n  - { nom: Foucarmont, commune: '76340' }";
  expect(findProblems(communesRule, { 'repertoire.yaml': groups })).toEqual([
    expect.stringMatching(/^repertoire\.yaml:2:24 « 76340 » est Foucarmont/),
  ]);
});
